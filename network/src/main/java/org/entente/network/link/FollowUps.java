package org.entente.network.link;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.entente.network.link.counter.Tally;

/**
 * How often a relation follows another between the same two: of the questions "whom does s meet in r today", asked
 * where r′ had last been between s and o a number of days ago, the share whose answer was o.
 *
 * <p>Shares are shrunk towards the share over all r′ at that lag, as if that had been seen {@value #PRIOR} times.
 */
final class FollowUps {
    /** How many classes of lag there are. */
    static final int LAGS = 10;

    static final int PRIOR = 30;

    private static final int[] UPPER = {1, 2, 3, 5, 7, 14, 30, 60, 120};

    private final int relations;
    private final int[] cases;
    private final int[] followed;
    private final long[] allCases;
    private final long[] allFollowed;

    /** Of each pair's past: for the pair's slot the first of its entries, one for each relation they had. */
    private int[] first = new int[64];

    private int[] next = new int[64];
    private int[] relationOf = new int[64];
    private int[] lastDay = new int[64];
    private int entries;

    /** @param relations how many there are with the inverse ones */
    FollowUps(int relations) {
        this.relations = relations;
        cases = new int[relations * relations * LAGS];
        followed = new int[relations * relations * LAGS];
        allCases = new long[relations * LAGS];
        allFollowed = new long[relations * LAGS];
        Arrays.fill(first, -1);
    }

    /** The class of a lag of at least one day. */
    static int lag(int days) {
        int lag = 0;
        while (lag < UPPER.length && days > UPPER[lag]) {
            lag++;
        }
        return lag;
    }

    /** The shortest lag of a class, in days. */
    static int shortest(int lag) {
        return lag == 0 ? 1 : UPPER[lag - 1] + 1;
    }

    /** The longest lag of a class, {@link Integer#MAX_VALUE} for the last. */
    static int longest(int lag) {
        return lag < UPPER.length ? UPPER[lag] : Integer.MAX_VALUE;
    }

    /** Notes that a pair had a relation on a day. */
    void happened(int pair, int relation, int day) {
        if (pair >= first.length) {
            int old = first.length;
            first = Arrays.copyOf(first, pair * 2);
            Arrays.fill(first, old, first.length, -1);
        }
        for (int entry = first[pair]; entry >= 0; entry = next[entry]) {
            if (relationOf[entry] == relation) {
                lastDay[entry] = day;
                return;
            }
        }
        if (entries == next.length) {
            next = Arrays.copyOf(next, entries * 2);
            relationOf = Arrays.copyOf(relationOf, entries * 2);
            lastDay = Arrays.copyOf(lastDay, entries * 2);
        }
        relationOf[entries] = relation;
        lastDay[entries] = day;
        next[entries] = first[pair];
        first[pair] = entries++;
    }

    /** Learns from the questions of a day, before the day itself is noted. */
    void learn(LinkDay day, Tally pairs) {
        Map<Integer, int[]> met = new HashMap<>();
        for (LinkQuestion question : day.questions()) {
            int group = pairs.group(question.subject());
            if (group < 0) {
                continue;
            }
            int[] exposures = met.computeIfAbsent(question.subject(), subject -> exposures(pairs, group, day.day()));
            int base = question.relation() * relations * LAGS;
            for (int i = 0; i < exposures.length; i += 2) {
                cases[base + exposures[i]] += exposures[i + 1];
                allCases[question.relation() * LAGS + exposures[i] % LAGS] += exposures[i + 1];
            }
            for (int object : question.answers()) {
                int pair = pairs.slot(group, object);
                for (int entry = firstEntry(pair); entry >= 0; entry = next[entry]) {
                    int lag = lag(day.day() - lastDay[entry]);
                    followed[base + relationOf[entry] * LAGS + lag]++;
                    allFollowed[question.relation() * LAGS + lag]++;
                }
            }
        }
    }

    /** How often each relation stands at each lag among all partners of one entity: cells and numbers by turns. */
    private int[] exposures(Tally pairs, int group, int day) {
        int[] seen = new int[relations * LAGS];
        int filled = 0;
        for (int pair = pairs.firstSlot(group); pair >= 0; pair = pairs.nextSlot(pair)) {
            for (int entry = firstEntry(pair); entry >= 0; entry = next[entry]) {
                int cell = relationOf[entry] * LAGS + lag(day - lastDay[entry]);
                filled += seen[cell]++ == 0 ? 1 : 0;
            }
        }
        int[] list = new int[filled * 2];
        int place = 0;
        for (int cell = 0; cell < seen.length; cell++) {
            if (seen[cell] > 0) {
                list[place++] = cell;
                list[place++] = seen[cell];
            }
        }
        return list;
    }

    /** The first entry of a pair's past, -1 for none. */
    int firstEntry(int pair) {
        return pair < 0 || pair >= first.length ? -1 : first[pair];
    }

    int nextEntry(int entry) {
        return next[entry];
    }

    int relation(int entry) {
        return relationOf[entry];
    }

    int lastDay(int entry) {
        return lastDay[entry];
    }

    /** How often a relation was asked about when another stood at a lag. */
    int cases(int asked, int earlier, int lag) {
        return cases[(asked * relations + earlier) * LAGS + lag];
    }

    /** In how many of these cases it followed. */
    int followed(int asked, int earlier, int lag) {
        return followed[(asked * relations + earlier) * LAGS + lag];
    }

    /** The shrunk share of the cases in which it followed, in (0, 1). */
    float share(int asked, int earlier, int lag) {
        int cell = (asked * relations + earlier) * LAGS + lag;
        int over = asked * LAGS + lag;
        double prior = (allFollowed[over] + 0.5) / (allCases[over] + 100.0);
        return (float) ((followed[cell] + PRIOR * prior) / (cases[cell] + PRIOR));
    }
}
