package org.entente.network.dyad;

import java.util.Arrays;
import java.util.List;
import org.entente.model.Quad;

/** The events of a directed pair by day, with running counts, so that any stretch of time is counted at once. */
final class Series {
    static final double MILLION = 1e6;
    static final Series EMPTY = new Series(List.of());

    private final int[] days;
    private final int[] conflicts;
    private final int[] cooperations;
    private final long[] millionths;

    /** @param events of one pair, by day */
    Series(List<PairEvent> events) {
        int n = events.size();
        days = new int[n];
        conflicts = new int[n + 1];
        cooperations = new int[n + 1];
        millionths = new long[n + 1];
        for (int i = 0; i < n; i++) {
            PairEvent event = events.get(i);
            days[i] = event.day();
            conflicts[i + 1] = conflicts[i] + (event.quad() == Quad.MATERIAL_CONFLICT ? 1 : 0);
            cooperations[i + 1] = cooperations[i] + (event.quad() == Quad.MATERIAL_COOPERATION ? 1 : 0);
            millionths[i + 1] = millionths[i] + Math.round(MILLION * event.goldstein());
        }
    }

    /** How many events lie before a day. */
    int before(int day) {
        int place = Arrays.binarySearch(days, day);
        if (place < 0) {
            return -place - 1;
        }
        while (place > 0 && days[place - 1] == day) {
            place--;
        }
        return place;
    }

    int count(int from, int to) {
        return before(to) - before(from);
    }

    /** Material conflict in [from, to). */
    int conflicts(int from, int to) {
        return conflicts[before(to)] - conflicts[before(from)];
    }

    /** Material cooperation in [from, to). */
    int cooperations(int from, int to) {
        return cooperations[before(to)] - cooperations[before(from)];
    }

    /** Sum of the Goldstein values in [from, to), in millionths, so that sums are exact and ties are seen as ties. */
    long millionths(int from, int to) {
        return millionths[before(to)] - millionths[before(from)];
    }

    /** In how many of the stretches of so many days that end at {@code to} there was material conflict. */
    int stretchesWithConflict(int to, int length) {
        int stretches = 0;
        int last = -1;
        for (int i = before(to) - 1; i >= 0; i--) {
            int stretch = (to - 1 - days[i]) / length;
            if (conflicts[i + 1] > conflicts[i] && stretch != last) {
                stretches++;
                last = stretch;
            }
        }
        return stretches;
    }
}
