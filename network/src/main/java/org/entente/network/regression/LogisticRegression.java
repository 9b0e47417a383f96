package org.entente.network.regression;

/**
 * Logistic regression with a ridge penalty (le Cessie and van Houwelingen 1992, Applied Statistics 41), fitted by Newton's
 * method with halved steps. The columns are standardised first, so that the penalty treats them alike; the intercept is
 * not penalised. Minimises -Σ w (y log p + (1 - y) log(1 - p)) + ridge / 2 Σ β², β being the weights of standardised
 * columns. Time O(cases × features²) a step, some ten steps.
 *
 * @param ridge penalty, at least 0; above 0 there is always exactly one optimum
 */
public record LogisticRegression(double ridge) {
    private static final int STEPS = 100;
    private static final int HALVINGS = 40;
    private static final double SMALL = 1e-9;

    public LogisticRegression {
        if (!(ridge >= 0 && ridge < Double.MAX_VALUE)) {
            throw new IllegalArgumentException("The ridge penalty is a number of at least 0, not " + ridge + ".");
        }
    }

    /**
     * The model under which the outcomes are most probable, given the penalty.
     *
     * @throws IllegalArgumentException when without a penalty one column depends on the others or an outcome is certain
     */
    public LogisticModel fit(Observations observations) {
        Standardisation standardisation = Standardisation.of(observations);
        double[][] rows = new double[observations.cases()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = standardisation.of(observations.rows()[i]);
        }
        Descent descent = new Descent(rows, observations.outcomes(), observations.weights(), ridge);
        double[] weights = descent.start();
        double loss = descent.loss(weights);
        for (int step = 0; step < STEPS; step++) {
            Descent.Slope slope = descent.slope(weights);
            double[] towards = new Cholesky(slope.curvature).solve(slope.gradient);
            if (Descent.product(towards, slope.gradient) < SMALL) {
                return model(weights, slope, standardisation);
            }
            double length = 1;
            double[] next = Descent.moved(weights, towards, length);
            double nextLoss = descent.loss(next);
            for (int half = 0; half < HALVINGS && !(nextLoss < loss); half++) {
                length /= 2;
                next = Descent.moved(weights, towards, length);
                nextLoss = descent.loss(next);
            }
            if (!(nextLoss < loss)) {
                return model(weights, slope, standardisation);
            }
            weights = next;
            loss = nextLoss;
        }
        throw new IllegalArgumentException(
                "The regression finds no end: some outcome is certain by a column. Give it a penalty above 0.");
    }

    /** Back to columns as they were: β / scale, and the intercept less what the means make of it. */
    private static LogisticModel model(double[] standard, Descent.Slope slope, Standardisation standardisation) {
        int n = standard.length;
        double[][] back = new double[n][n];
        back[0][0] = 1;
        for (int j = 1; j < n; j++) {
            back[j][j] = 1 / standardisation.scales()[j - 1];
            back[0][j] = -standardisation.means()[j - 1] / standardisation.scales()[j - 1];
        }
        double[] weights = new double[n - 1];
        double intercept = standard[0];
        for (int j = 1; j < n; j++) {
            weights[j - 1] = back[j][j] * standard[j];
            intercept += back[0][j] * standard[j];
        }
        return new LogisticModel(intercept, weights, turned(back, new Cholesky(slope.curvature).inverse()));
    }

    private static double[][] turned(double[][] back, double[][] covariance) {
        int n = back.length;
        double[][] half = new double[n][n];
        double[][] whole = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                half[i][j] = back[i][i] * covariance[i][j];
                for (int k = 1; i == 0 && k < n; k++) {
                    half[i][j] += back[0][k] * covariance[k][j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                whole[i][j] = half[i][j] * back[j][j];
                for (int k = 1; j == 0 && k < n; k++) {
                    whole[i][j] += half[i][k] * back[0][k];
                }
            }
        }
        return whole;
    }

    /** log(1 + exp(x)) without overflow. */
    static double softplus(double x) {
        return x > 0 ? x + StrictMath.log1p(StrictMath.exp(-x)) : StrictMath.log1p(StrictMath.exp(x));
    }
}
