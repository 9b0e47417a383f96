package org.entente.network.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangePointsTest {
    private static double[] steps(long seed, int length, double... levels) {
        Random random = new Random(seed);
        double[] series = new double[length * levels.length];
        for (int i = 0; i < series.length; i++) {
            series[i] = levels[i / length] + 0.5 * random.nextGaussian();
        }
        return series;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsStepsWhereTheyAre(long seed) {
        assertThat(ChangePoints.in(steps(seed, 40, 0, 3, -1)))
                .satisfiesExactly(
                        first -> assertThat(first).isBetween(39, 41),
                        second -> assertThat(second).isBetween(79, 81));
    }

    @Test
    void findsLittleInNoise() {
        int found = 0;
        for (long seed = 0; seed < 200; seed++) {
            found += ChangePoints.in(steps(seed, 120, 0)).isEmpty() ? 0 : 1;
        }
        assertThat(found).isLessThan(20);
    }

    @Test
    void aConstantHasNoBreak() {
        assertThat(ChangePoints.in(new double[50])).isEmpty();
    }

    @Test
    void aShortSeriesHasNoBreak() {
        assertThat(ChangePoints.in(new double[] {0, 0, 9, 9, 9})).isEmpty();
        assertThat(ChangePoints.in(new double[0])).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void isAsGoodAsTryingAll(long seed) {
        Random random = new Random(seed);
        double[] series = new double[13];
        for (int i = 0; i < series.length; i++) {
            series[i] = random.nextInt(3) * (i < 6 ? 1 : 4) + 0.3 * random.nextGaussian();
        }
        double noise = ChangePoints.noise(series);
        double penalty = 3 * Math.log(series.length);
        double best = Double.POSITIVE_INFINITY;
        for (int mask = 0; mask < 1 << (series.length - 1); mask++) {
            List<Integer> cuts = new ArrayList<>();
            for (int i = 1; i < series.length; i++) {
                if ((mask >> (i - 1) & 1) == 1) {
                    cuts.add(i);
                }
            }
            best = Math.min(best, cost(series, cuts, noise, penalty));
        }
        assertThat(cost(series, ChangePoints.in(series), noise, penalty)).isLessThan(best + 1e-9);
    }

    private static double cost(double[] series, List<Integer> cuts, double noise, double penalty) {
        double cost = penalty * cuts.size();
        int start = 0;
        List<Integer> ends = new ArrayList<>(cuts);
        ends.add(series.length);
        for (int end : ends) {
            if (end - start < 3) {
                return Double.POSITIVE_INFINITY;
            }
            double mean = Arrays.stream(series, start, end).average().orElse(0);
            for (int i = start; i < end; i++) {
                cost += (series[i] - mean) * (series[i] - mean) / noise;
            }
            start = end;
        }
        return cost;
    }
}
