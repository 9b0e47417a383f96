package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.entente.network.dyad.PairChoice.Pair;
import org.entente.network.regression.Observations;

/** The cases of a table in which a target was asked for, with what came, by origin. */
final class TargetCases {
    private final List<Pair> pairs = new ArrayList<>();
    private final List<LocalDate> origins = new ArrayList<>();
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> known = new ArrayList<>();
    private final List<Integer> outcomes = new ArrayList<>();

    /**
     * @param end the day after the last of the data: cases whose horizon reaches further are left out
     * @param columns which features to keep
     */
    void add(CaseTable table, DyadTarget target, LocalDate end, int[] columns) {
        for (int i = 0; i < table.size(); i++) {
            LocalDate at = table.origin(i);
            LocalDate knownAt = target.end(at);
            Pair pair = table.pair(i);
            if (knownAt.isAfter(end)) {
                continue;
            }
            OptionalInt came = target.outcome().happened(table.history(), pair.source(), pair.target(), at, knownAt);
            if (came.isPresent()) {
                double[] row = table.row(i);
                pairs.add(pair);
                origins.add(at);
                rows.add(
                        columns.length == row.length
                                ? row
                                : Arrays.stream(columns)
                                        .mapToDouble(column -> row[column])
                                        .toArray());
                known.add((int) knownAt.toEpochDay());
                outcomes.add(came.getAsInt());
            }
        }
    }

    int size() {
        return rows.size();
    }

    Pair pair(int i) {
        return pairs.get(i);
    }

    LocalDate origin(int i) {
        return origins.get(i);
    }

    double[] row(int i) {
        return rows.get(i);
    }

    /** The day on whose eve the outcome is known. */
    int known(int i) {
        return known.get(i);
    }

    int outcome(int i) {
        return outcomes.get(i);
    }

    /** How often it came where the outcome is known on the eve of a day, drawn in a little; 0.5 where none is. */
    double rate(int day) {
        double came = 0.5;
        double all = 1;
        for (int i = 0; i < size(); i++) {
            if (known(i) <= day) {
                came += outcome(i);
                all++;
            }
        }
        return came / all;
    }

    int countKnown(int day) {
        return (int) known.stream().filter(each -> each <= day).count();
    }

    /** The cases whose outcome is known on the eve of a day. */
    Observations observations(int day) {
        int count = countKnown(day);
        double[][] chosen = new double[count][];
        double[] came = new double[count];
        int filled = 0;
        for (int i = 0; i < size(); i++) {
            if (known(i) <= day) {
                chosen[filled] = row(i);
                came[filled++] = outcome(i);
            }
        }
        return Observations.of(chosen, came);
    }
}
