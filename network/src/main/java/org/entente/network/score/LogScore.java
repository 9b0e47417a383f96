package org.entente.network.score;

/** The mean of -log of the probability given to what came (Good 1952), in nats, at least 0; 0 is perfect. */
public final class LogScore {
    /** A certainty that fails would cost infinitely much; it costs as much as one in a million million. */
    private static final double LEAST = 1e-12;

    private LogScore() {}

    /** O(cases). */
    public static double of(Scored scored) {
        double sum = 0;
        for (int i = 0; i < scored.cases(); i++) {
            double p = scored.probabilities()[i];
            sum -= StrictMath.log(Math.max(LEAST, scored.outcomes()[i] == 1 ? p : 1 - p));
        }
        return sum / scored.cases();
    }
}
