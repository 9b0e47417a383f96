package org.entente.network.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where the mean of a series changes: the segmentation with the least sum of squared deviations plus a penalty for each
 * change, found exactly by PELT (Killick, Fearnhead and Eckley 2012, Journal of the American Statistical Association
 * 107), in time linear in the length where changes are frequent, quadratic at worst.
 *
 * <p>Deviations are measured in the noise's variance, which is estimated from the differences of neighbours, so that
 * the changes themselves do not count as noise: from their median absolute deviation, or from their mean square where
 * more than half of them are 0. The penalty is 3 ln n for n points, near the modified Bayes information criterion of
 * Zhang and Siegmund (2007, Biometrics 63). A segment has at least three points.
 */
public final class ChangePoints {
    private static final int SHORTEST = 3;
    private static final double MAD_TO_DEVIATION = 1.4826;

    private final double[] sums;
    private final double[] squares;
    private final int length;

    private ChangePoints(double[] series, double variance) {
        length = series.length;
        sums = new double[length + 1];
        squares = new double[length + 1];
        for (int i = 0; i < length; i++) {
            sums[i + 1] = sums[i] + series[i];
            squares[i + 1] = squares[i] + series[i] * series[i];
        }
        for (int i = 0; i <= length; i++) {
            sums[i] /= StrictMath.sqrt(variance);
            squares[i] /= variance;
        }
    }

    /** Index of the first point of every segment but the first, ascending. */
    public static List<Integer> in(double[] series) {
        double variance = noise(series);
        if (series.length < 2 * SHORTEST || variance == 0) {
            return List.of();
        }
        return new ChangePoints(series, variance).best(3 * StrictMath.log(series.length));
    }

    private List<Integer> best(double penalty) {
        double[] cost = new double[length + 1];
        int[] previous = new int[length + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = -penalty;
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int end = SHORTEST; end <= length; end++) {
            for (int start : starts) {
                double total = end - start < SHORTEST
                        ? Double.POSITIVE_INFINITY
                        : cost[start] + deviation(start, end) + penalty;
                if (total < cost[end]) {
                    cost[end] = total;
                    previous[end] = start;
                }
            }
            prune(starts, cost, end);
            int next = end - SHORTEST + 1;
            if (next >= SHORTEST) {
                starts.add(next);
            }
        }
        return changes(previous);
    }

    /** A start that is worse than the best by more than the penalty can never be best again. */
    private void prune(List<Integer> starts, double[] cost, int end) {
        starts.removeIf(start -> end - start >= SHORTEST && cost[start] + deviation(start, end) > cost[end]);
    }

    private List<Integer> changes(int[] previous) {
        List<Integer> changes = new ArrayList<>();
        for (int end = previous[length]; end > 0; end = previous[end]) {
            changes.add(end);
        }
        Collections.reverse(changes);
        return List.copyOf(changes);
    }

    private double deviation(int start, int end) {
        double sum = sums[end] - sums[start];
        return Math.max(0, squares[end] - squares[start] - sum * sum / (end - start));
    }

    static double noise(double[] series) {
        double[] steps = new double[Math.max(0, series.length - 1)];
        double square = 0;
        for (int i = 0; i < steps.length; i++) {
            steps[i] = Math.abs(series[i + 1] - series[i]);
            square += steps[i] * steps[i];
        }
        if (steps.length == 0) {
            return 0;
        }
        Arrays.sort(steps);
        double median = steps[steps.length / 2] * MAD_TO_DEVIATION;
        return (median > 0 ? median * median : square / steps.length) / 2;
    }
}
