package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.dyad.PairChoice.Pair;

/** The features of pairs at the origins of forecasts: a row for each origin and pair. */
final class CaseTable {
    private final PairHistory history;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<LocalDate> origins = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();

    private CaseTable(PairHistory history) {
        this.history = history;
    }

    /** Time O(origins × pairs × partners). */
    static CaseTable of(PairHistory history, List<Pair> pairs, boolean directed, List<LocalDate> origins) {
        CaseTable table = new CaseTable(history);
        Ledger ledger = new Ledger(history);
        for (LocalDate at : origins) {
            ledger.advance((int) at.toEpochDay());
            for (Pair pair : pairs) {
                table.pairs.add(pair);
                table.origins.add(at);
                table.rows.add(
                        directed
                                ? FeatureRow.directed(ledger, pair.source(), pair.target())
                                : FeatureRow.undirected(ledger, pair.source(), pair.target()));
            }
        }
        return table;
    }

    int size() {
        return rows.size();
    }

    PairHistory history() {
        return history;
    }

    Pair pair(int number) {
        return pairs.get(number);
    }

    LocalDate origin(int number) {
        return origins.get(number);
    }

    double[] row(int number) {
        return rows.get(number);
    }

    /** The first days of all months from half a year after the first event to the month of {@code last}. */
    static List<LocalDate> months(PairHistory history, LocalDate last) {
        LocalDate month = LocalDate.ofEpochDay(history.firstDay()).plusMonths(7).withDayOfMonth(1);
        List<LocalDate> months = new ArrayList<>();
        for (; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }
}
