package org.entente.network.regression;

import java.util.Arrays;

/**
 * Brings columns to mean 0 and variance 1, so that one penalty fits all.
 */
final class Standardisation {
    private final double[] means;
    private final double[] scales;

    /**
     * @param means weighted mean of each column
     * @param scales weighted standard deviation of each column; 1 for a column that is constant
     */
    Standardisation(double[] means, double[] scales) {
        this.means = means;
        this.scales = scales;
    }

    double[] means() {
        return means;
    }

    double[] scales() {
        return scales;
    }

    private static final double CONSTANT = 1e-12;

    static Standardisation of(Observations observations) {
        int features = observations.features();
        double[] means = new double[features];
        double[] squares = new double[features];
        double total = Arrays.stream(observations.weights()).sum();
        for (int i = 0; i < observations.cases(); i++) {
            double share = observations.weights()[i] / total;
            for (int j = 0; j < features; j++) {
                means[j] += share * observations.rows()[i][j];
            }
        }
        for (int i = 0; i < observations.cases(); i++) {
            double share = observations.weights()[i] / total;
            for (int j = 0; j < features; j++) {
                double off = observations.rows()[i][j] - means[j];
                squares[j] += share * off * off;
            }
        }
        double[] scales = new double[features];
        for (int j = 0; j < features; j++) {
            double deviation = StrictMath.sqrt(squares[j]);
            scales[j] = deviation > CONSTANT * (1 + Math.abs(means[j])) ? deviation : 1;
        }
        return new Standardisation(means, scales);
    }

    /** A row with a leading 1 for the intercept. */
    double[] of(double[] row) {
        double[] standard = new double[row.length + 1];
        standard[0] = 1;
        for (int j = 0; j < row.length; j++) {
            standard[j + 1] = (row[j] - means[j]) / scales[j];
        }
        return standard;
    }
}
