package org.entente.network.score;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.entente.model.Estimate;

/**
 * The interval of a mean over cases that depend on each other: whole clusters (all months of a pair, all pairs of a month)
 * are drawn with replacement, as many as there are (Davison and Hinkley 1997, section 3.8), and the percentiles of the mean
 * taken.
 *
 * @param draws how often, at least 1
 * @param level share of the draws inside the interval, in (0, 1)
 * @param seed where the random numbers begin; the same seed gives the same interval
 */
public record ClusterBootstrap(int draws, double level, long seed) {
    /** A thousand draws, 90 %. */
    public static final ClusterBootstrap DEFAULT = new ClusterBootstrap(1_000, 0.9, 1979);

    public ClusterBootstrap {
        if (draws < 1 || !(level > 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "A bootstrap needs at least 1 draw and a level in (0, 1), not " + draws + " and " + level + ".");
        }
    }

    /**
     * The mean with its interval, which does not depend on the order of the cases but for rounding. Time O(cases + draws ×
     * clusters).
     *
     * @param values one a case
     * @param clusters the cluster of each case
     */
    public Estimate mean(double[] values, int[] clusters) {
        if (values.length == 0 || values.length != clusters.length) {
            throw new IllegalArgumentException("As many values and clusters are needed, at least one; there are "
                    + values.length + " and " + clusters.length + ".");
        }
        Map<Integer, double[]> sums = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            double[] sum = sums.computeIfAbsent(clusters[i], key -> new double[2]);
            sum[0] += values[i];
            sum[1]++;
        }
        double[][] all = sums.values().toArray(double[][]::new);
        double[] means = new double[draws];
        Random random = new Random(seed);
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            double cases = 0;
            for (int k = 0; k < all.length; k++) {
                double[] cluster = all[random.nextInt(all.length)];
                sum += cluster[0];
                cases += cluster[1];
            }
            means[draw] = sum / cases;
        }
        Arrays.sort(means);
        double mean = Arrays.stream(all).mapToDouble(cluster -> cluster[0]).sum() / values.length;
        return new Estimate(
                mean,
                Math.min(mean, quantile(means, (1 - level) / 2)),
                Math.max(mean, quantile(means, (1 + level) / 2)));
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
