package org.entente.bench.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Estimate;
import org.entente.network.reference.ReferenceClass;

/**
 * By how much a share differs between cases with and without something, within strata of like cases: the mean of the
 * differences weighted by n₁ n₀ / (n₁ + n₀) (Mantel and Haenszel 1959), with an interval by bootstrap over clusters. Strata
 * that hold only one of the two say nothing.
 */
final class StratifiedDifference {
    private static final int DRAWS = 1_000;
    private static final long SEED = 1979;
    private static final int COUNTS = 4;

    private final SortedMap<Integer, SortedMap<String, double[]>> clusters = new TreeMap<>();

    /** Adds a case. */
    void add(int cluster, String stratum, boolean with, double happened) {
        double[] counts = clusters.computeIfAbsent(cluster, key -> new TreeMap<>())
                .computeIfAbsent(stratum, key -> new double[COUNTS]);
        counts[with ? 0 : 2]++;
        counts[with ? 1 : 3] += happened;
    }

    /** The difference, with less without. */
    Estimate estimate() {
        List<SortedMap<String, double[]>> all = new ArrayList<>(clusters.values());
        double[] draws = new double[DRAWS];
        Random random = new Random(SEED);
        for (int draw = 0; draw < DRAWS; draw++) {
            List<SortedMap<String, double[]>> drawn = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                drawn.add(all.get(random.nextInt(all.size())));
            }
            draws[draw] = difference(drawn);
        }
        Arrays.sort(draws);
        double value = difference(all);
        double tail = (1 - ReferenceClass.LEVEL) / 2;
        double low = draws[(int) (tail * (DRAWS - 1))];
        double high = draws[(int) ((1 - tail) * (DRAWS - 1))];
        return new Estimate(value, Math.min(low, value), Math.max(high, value));
    }

    private static double difference(List<SortedMap<String, double[]>> clusters) {
        Map<String, double[]> strata = new TreeMap<>();
        for (SortedMap<String, double[]> cluster : clusters) {
            cluster.forEach((stratum, counts) -> {
                double[] sum = strata.computeIfAbsent(stratum, key -> new double[COUNTS]);
                for (int i = 0; i < COUNTS; i++) {
                    sum[i] += counts[i];
                }
            });
        }
        double sum = 0;
        double weights = 0;
        for (double[] counts : strata.values()) {
            if (counts[0] > 0 && counts[2] > 0) {
                double weight = counts[0] * counts[2] / (counts[0] + counts[2]);
                sum += weight * (counts[1] / counts[0] - counts[3] / counts[2]);
                weights += weight;
            }
        }
        return weights > 0 ? sum / weights : 0;
    }
}
