package org.entente.network.regression;

import java.util.Arrays;
import org.entente.network.chance.Odds;

/** A fitted logistic regression: log-odds = intercept + Σ weight × feature. Immutable. */
public final class LogisticModel {
    private final double intercept;
    private final double[] weights;
    private final double[][] covariance;

    /**
     * @param intercept log-odds when all features are 0
     * @param weights what a unit of each feature adds to the log-odds
     * @param covariance of the intercept (first) and the weights: the inverse of the penalised information matrix, a
     *     normal approximation; one more than {@code weights} to a side
     */
    public LogisticModel(double intercept, double[] weights, double[][] covariance) {
        if (covariance.length != weights.length + 1) {
            throw new IllegalArgumentException("The covariance of " + weights.length + " weights and an intercept has "
                    + (weights.length + 1) + " rows, not " + covariance.length + ".");
        }
        this.intercept = intercept;
        this.weights = weights.clone();
        this.covariance = Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new);
    }

    public double intercept() {
        return intercept;
    }

    public double weight(int feature) {
        return weights[feature];
    }

    public int features() {
        return weights.length;
    }

    /** Covariance of two coefficients, 0 being the intercept and {@code i} the weight of feature {@code i - 1}. */
    public double covariance(int one, int other) {
        return covariance[one][other];
    }

    public double logOdds(double[] row) {
        if (row.length != weights.length) {
            throw new IllegalArgumentException(
                    "The model has " + weights.length + " features, the row " + row.length + ".");
        }
        return intercept + Descent.product(weights, row);
    }

    /** In (0, 1). */
    public double probability(double[] row) {
        return Odds.probability(logOdds(row));
    }

    /** Standard error of the log-odds at a row, from the covariance of the coefficients. O(features²). */
    public double standardError(double[] row) {
        double variance = 0;
        for (int i = 0; i <= weights.length; i++) {
            double along = 0;
            for (int j = 0; j <= weights.length; j++) {
                along += covariance[i][j] * (j == 0 ? 1 : row[j - 1]);
            }
            variance += along * (i == 0 ? 1 : row[i - 1]);
        }
        return StrictMath.sqrt(Math.max(0, variance));
    }
}
