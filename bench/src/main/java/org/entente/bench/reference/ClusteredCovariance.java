package org.entente.bench.reference;

import java.util.Map;
import java.util.TreeMap;
import org.entente.network.regression.LogisticModel;
import org.entente.network.regression.Observations;

/**
 * The covariance of a logistic regression's coefficients where the cases of a cluster depend on each other: the sandwich
 * of Liang and Zeger (1986, Biometrika 73), with the factor G / (G - 1) for G clusters.
 */
final class ClusteredCovariance {
    private ClusteredCovariance() {}

    static double[][] of(LogisticModel model, Observations observations, int[] clusters) {
        int size = model.features() + 1;
        Map<Integer, double[]> sums = new TreeMap<>();
        for (int i = 0; i < clusters.length; i++) {
            double[] row = observations.rows()[i];
            double off = observations.outcomes()[i] - model.probability(row);
            double[] sum = sums.computeIfAbsent(clusters[i], key -> new double[size]);
            for (int j = 0; j < size; j++) {
                sum[j] += off * (j == 0 ? 1 : row[j - 1]);
            }
        }
        double[][] covariance = new double[size][size];
        double factor = (double) sums.size() / (sums.size() - 1);
        for (double[] sum : sums.values()) {
            double[] moved = new double[size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    moved[i] += model.covariance(i, j) * sum[j];
                }
            }
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    covariance[i][j] += factor * moved[i] * moved[j];
                }
            }
        }
        return covariance;
    }
}
