package org.entente.app.evidence;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Estimate;
import org.entente.model.Mass;
import org.entente.network.tie.TieSeries;
import org.entente.network.tie.TieTable;
import org.entente.store.exchange.Network;
import org.entente.store.exchange.NetworkTie;

/** Ties as a network for other programs; those of which less than a hundredth of an event is left are left out. */
public final class TieExport {
    private static final double LEAST_MASS = 0.01;

    private TieExport() {}

    /** The ties of one day. */
    public static Network at(AllTies ties, LocalDate day) {
        TieTable table = ties.table();
        List<NetworkTie> rows = new ArrayList<>();
        for (int pair = 0; pair < table.pairs(); pair++) {
            Mass mass = table.mass(pair, day);
            if (mass.total() >= LEAST_MASS) {
                rows.add(row(ties, pair, table.value(pair, day), mass, day, day));
            }
        }
        return new Network(rows);
    }

    /** The tie at the end of each month, as it stands for the month. */
    public static Network monthly(AllTies ties, LocalDate first, LocalDate last) {
        List<LocalDate> ends = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(1)) {
            ends.add(month.atEndOfMonth());
        }
        TieSeries series = ties.table().series(ends);
        List<NetworkTie> rows = new ArrayList<>();
        for (int pair = 0; pair < series.pairs(); pair++) {
            for (int i = 0; i < ends.size(); i++) {
                Mass mass = series.mass(pair, i);
                if (mass.total() >= LEAST_MASS) {
                    LocalDate end = ends.get(i);
                    rows.add(row(ties, pair, series.estimate(pair, i), mass, end.withDayOfMonth(1), end));
                }
            }
        }
        return new Network(rows);
    }

    private static NetworkTie row(AllTies ties, int pair, Estimate value, Mass mass, LocalDate from, LocalDate to) {
        TieTable table = ties.table();
        return new NetworkTie(
                ties.actor(table.first(pair)),
                ties.actor(table.second(pair)),
                value,
                mass,
                from,
                to,
                table.deeds(pair, to),
                List.of());
    }
}
