package org.entente.network.regression;

import java.util.Arrays;
import org.entente.network.chance.Odds;

/** The penalised loss of a logistic regression over standardised rows, and how it slopes. */
final class Descent {
    /** First derivatives, and the whole symmetric matrix of second ones. */
    static final class Slope {
        final double[] gradient;
        final double[][] curvature;

        Slope(double[] gradient, double[][] curvature) {
            this.gradient = gradient;
            this.curvature = curvature;
        }
    }

    private final double[][] rows;
    private final double[] outcomes;
    private final double[] weights;
    private final double ridge;

    Descent(double[][] rows, double[] outcomes, double[] weights, double ridge) {
        this.rows = rows;
        this.outcomes = outcomes;
        this.weights = weights;
        this.ridge = ridge;
    }

    /** No weights, and the base rate as intercept, a little drawn in where nothing or everything happened. */
    double[] start() {
        double happened = 0.5;
        double all = 1;
        for (int i = 0; i < rows.length; i++) {
            happened += weights[i] * outcomes[i];
            all += weights[i];
        }
        double[] start = new double[rows[0].length];
        start[0] = Odds.log(happened / all);
        return start;
    }

    double loss(double[] at) {
        double loss = 0;
        for (int i = 0; i < rows.length; i++) {
            double logOdds = product(rows[i], at);
            loss += weights[i] * (LogisticRegression.softplus(logOdds) - outcomes[i] * logOdds);
        }
        for (int j = 1; j < at.length; j++) {
            loss += ridge / 2 * at[j] * at[j];
        }
        return loss;
    }

    Slope slope(double[] at) {
        int n = at.length;
        double[] gradient = new double[n];
        double[][] curvature = new double[n][n];
        for (int i = 0; i < rows.length; i++) {
            double[] row = rows[i];
            double p = Odds.probability(product(row, at));
            double off = weights[i] * (p - outcomes[i]);
            double spread = weights[i] * p * (1 - p);
            for (int j = 0; j < n; j++) {
                gradient[j] += off * row[j];
                double scaled = spread * row[j];
                double[] line = curvature[j];
                for (int k = 0; k <= j; k++) {
                    line[k] += scaled * row[k];
                }
            }
        }
        for (int j = 0; j < n; j++) {
            gradient[j] += j == 0 ? 0 : ridge * at[j];
            curvature[j][j] += j == 0 ? 0 : ridge;
            for (int k = 0; k < j; k++) {
                curvature[k][j] = curvature[j][k];
            }
        }
        return new Slope(gradient, curvature);
    }

    static double product(double[] one, double[] other) {
        double product = 0;
        for (int j = 0; j < one.length; j++) {
            product += one[j] * other[j];
        }
        return product;
    }

    static double[] moved(double[] from, double[] towards, double length) {
        double[] moved = Arrays.copyOf(from, from.length);
        for (int j = 0; j < moved.length; j++) {
            moved[j] -= length * towards[j];
        }
        return moved;
    }
}
