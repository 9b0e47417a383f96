package org.entente.network.dyad;

import java.util.HashMap;
import java.util.Map;
import org.entente.network.dyad.PairChoice.Pair;

/** What a forecast must beat: the pair's own past rate, and its last outcome turned into a probability. */
final class Baselines {
    private static final double PRIOR = 5;

    private final TargetCases cases;
    private final double rate;
    private final double[] climatology;
    private final double[] lastValue;

    /** @param trained the day after the end of training: rates are learnt from outcomes known on its eve */
    Baselines(TargetCases cases, int trained) {
        this.cases = cases;
        this.rate = cases.rate(trained);
        this.climatology = new double[cases.size()];
        int[] last = new int[cases.size()];
        past(last);
        this.lastValue = lastValues(last, trained);
    }

    /** Share in training, drawn in a little. */
    double rate() {
        return rate;
    }

    /** The share among the pair's outcomes known on the eve of the forecast, with five cases of the training rate. */
    double climatology(int i) {
        return climatology[i];
    }

    /** How often it came in training after the pair's last known outcome was the same as now. */
    double lastValue(int i) {
        return lastValue[i];
    }

    /** Walks each pair's cases by origin; outcomes join as they become known. */
    private void past(int[] last) {
        record Past(double came, int all, int next, int last) {}
        Map<Pair, int[]> byPair = new HashMap<>();
        Map<Pair, Integer> counts = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            counts.merge(cases.pair(i), 1, Integer::sum);
        }
        counts.forEach((pair, count) -> byPair.put(pair, new int[count]));
        Map<Pair, Integer> filled = new HashMap<>();
        for (int i = 0; i < cases.size(); i++) {
            int[] own = byPair.getOrDefault(cases.pair(i), new int[0]);
            own[filled.merge(cases.pair(i), 1, Integer::sum) - 1] = i;
        }
        for (int[] own : byPair.values()) {
            Past past = new Past(0, 0, 0, -1);
            for (int i : own) {
                int day = (int) cases.origin(i).toEpochDay();
                while (past.next < own.length && cases.known(own[past.next]) <= day) {
                    int outcome = cases.outcome(own[past.next]);
                    past = new Past(past.came + outcome, past.all + 1, past.next + 1, outcome);
                }
                climatology[i] = (past.came + PRIOR * rate) / (past.all + PRIOR);
                last[i] = past.last;
            }
        }
    }

    private double[] lastValues(int[] last, int trained) {
        double[] came = new double[3];
        double[] all = new double[3];
        for (int i = 0; i < last.length; i++) {
            if (cases.known(i) <= trained) {
                came[last[i] + 1] += cases.outcome(i);
                all[last[i] + 1]++;
            }
        }
        double[] values = new double[last.length];
        for (int i = 0; i < last.length; i++) {
            int state = last[i] + 1;
            values[i] = (came[state] + rate) / (all[state] + 1);
        }
        return values;
    }
}
