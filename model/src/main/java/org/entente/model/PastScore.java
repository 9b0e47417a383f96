package org.entente.model;

/**
 * How outlooks made in the same way have done on history.
 *
 * @param protocol data, period and rule of the test, in words
 * @param cases how many outlooks were scored
 * @param brier mean squared error of the probability, in [0, 1]
 * @param skill 1 less the ratio of {@code brier} to that of the base rate; 0 is no better than it
 */
public record PastScore(String protocol, int cases, double brier, double skill) {
    public PastScore {
        if (cases < 1 || !(brier >= 0 && brier <= 1)) {
            throw new IllegalArgumentException(
                    "A score of " + brier + " over " + cases + " cases cannot be; cases ≥ 1, Brier score in [0, 1].");
        }
    }
}
