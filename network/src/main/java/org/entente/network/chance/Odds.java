package org.entente.network.chance;

/** Between probabilities and log-odds. */
public final class Odds {
    private Odds() {}

    /** Log-odds of a probability in (0, 1). */
    public static double log(double probability) {
        return StrictMath.log(probability / (1 - probability));
    }

    /** The probability with these log-odds. */
    public static double probability(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }
}
