package org.entente.network.score;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The chance that a case that happened was given the higher probability than one that did not, ties counting half: the
 * area under the ROC curve (Hanley and McNeil 1982), in [0, 1]; 0.5 is no better than chance.
 */
public final class AreaUnderCurve {
    private AreaUnderCurve() {}

    /** O(cases log cases); 0.5 where all or none happened. */
    public static double of(Scored scored) {
        double[] p = scored.probabilities();
        int[] order = IntStream.range(0, p.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> p[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double below = 0;
        double wins = 0;
        double happened = 0;
        for (int begin = 0, end; begin < order.length; begin = end) {
            end = begin;
            double here = 0;
            while (end < order.length && p[order[end]] == p[order[begin]]) {
                here += scored.outcomes()[order[end++]];
            }
            double not = end - begin - here;
            wins += here * (below + not / 2);
            below += not;
            happened += here;
        }
        return happened == 0 || below == 0 ? 0.5 : wins / (happened * below);
    }
}
