package org.entente.network.regression;

import java.util.Arrays;

/**
 * What a regression is fitted on: a row of features, an outcome and a weight for each case. The arrays are not copied, as
 * they may be large; do not change them afterwards.
 */
public final class Observations {
    private final double[][] rows;
    private final double[] outcomes;
    private final double[] weights;

    /**
     * @param rows one row a case, all of the same length, every value finite
     * @param outcomes in [0, 1]: 1 for what happened, 0 for what did not, a share where cases are pooled
     * @param weights how much each case counts, at least 0, not all 0
     */
    public Observations(double[][] rows, double[] outcomes, double[] weights) {
        if (rows.length == 0 || rows.length != outcomes.length || rows.length != weights.length) {
            throw new IllegalArgumentException("As many rows, outcomes and weights are needed, at least one; there are "
                    + rows.length + ", " + outcomes.length + " and " + weights.length + ".");
        }
        for (int i = 0; i < rows.length; i++) {
            check(rows[i], rows[0].length, i);
            if (!(outcomes[i] >= 0 && outcomes[i] <= 1) || !(weights[i] >= 0 && weights[i] < Double.MAX_VALUE)) {
                throw new IllegalArgumentException("Case " + i + " has the outcome " + outcomes[i] + " and the weight "
                        + weights[i] + "; the one must lie in [0, 1], the other be finite and at least 0.");
            }
        }
        if (!(Arrays.stream(weights).sum() > 0)) {
            throw new IllegalArgumentException("All weights are 0; nothing can be fitted.");
        }
        this.rows = rows;
        this.outcomes = outcomes;
        this.weights = weights;
    }

    public double[][] rows() {
        return rows;
    }

    public double[] outcomes() {
        return outcomes;
    }

    public double[] weights() {
        return weights;
    }

    /** Cases that all count alike. */
    public static Observations of(double[][] rows, double[] outcomes) {
        double[] weights = new double[rows.length];
        Arrays.fill(weights, 1);
        return new Observations(rows, outcomes, weights);
    }

    public int cases() {
        return rows.length;
    }

    public int features() {
        return rows[0].length;
    }

    /** The cases with these numbers. */
    public Observations only(int[] cases) {
        double[][] chosen = new double[cases.length][];
        double[] happened = new double[cases.length];
        double[] counting = new double[cases.length];
        for (int i = 0; i < cases.length; i++) {
            chosen[i] = rows[cases[i]];
            happened[i] = outcomes[cases[i]];
            counting[i] = weights[cases[i]];
        }
        return new Observations(chosen, happened, counting);
    }

    private static void check(double[] row, int features, int number) {
        if (row.length != features) {
            throw new IllegalArgumentException(
                    "Row " + number + " has " + row.length + " values, the first has " + features + ".");
        }
        for (double value : row) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "Row " + number + " holds " + value + "; all values must be finite.");
            }
        }
    }
}
