package org.entente.network.score;

/**
 * Probabilities and what happened, case by case. The arrays are not copied; do not change them afterwards.
 */
public final class Scored {
    private final double[] probabilities;
    private final double[] outcomes;

    /**
     * @param probabilities in [0, 1]
     * @param outcomes 1 for what happened, 0 for what did not
     */
    public Scored(double[] probabilities, double[] outcomes) {
        if (probabilities.length != outcomes.length || outcomes.length == 0) {
            throw new IllegalArgumentException("As many probabilities and outcomes are needed, at least one; there are "
                    + probabilities.length + " and " + outcomes.length + ".");
        }
        for (int i = 0; i < outcomes.length; i++) {
            if (!(probabilities[i] >= 0 && probabilities[i] <= 1) || !(outcomes[i] == 0 || outcomes[i] == 1)) {
                throw new IllegalArgumentException("Case " + i + " has the probability " + probabilities[i]
                        + " and the outcome " + outcomes[i] + "; the one lies in [0, 1], the other is 0 or 1.");
            }
        }
        this.probabilities = probabilities;
        this.outcomes = outcomes;
    }

    public double[] probabilities() {
        return probabilities;
    }

    public double[] outcomes() {
        return outcomes;
    }

    public int cases() {
        return outcomes.length;
    }

    /** Share of the cases that happened, in [0, 1]. */
    public double baseRate() {
        double happened = 0;
        for (double outcome : outcomes) {
            happened += outcome;
        }
        return happened / outcomes.length;
    }
}
