package org.entente.network.score;

/** The mean squared error of a probability (Brier 1950), in [0, 1]; 0 is perfect. */
public final class BrierScore {
    private BrierScore() {}

    /** O(cases). */
    public static double of(Scored scored) {
        double sum = 0;
        for (int i = 0; i < scored.cases(); i++) {
            double off = scored.probabilities()[i] - scored.outcomes()[i];
            sum += off * off;
        }
        return sum / scored.cases();
    }

    /**
     * 1 less the ratio to the score of always saying {@code reference}: 1 is perfect, 0 no better than that, below 0
     * worse; 0 where the reference is itself perfect.
     *
     * @param reference a rate known beforehand, in [0, 1]
     */
    public static double skill(Scored scored, double reference) {
        double rate = scored.baseRate();
        double always = rate * (1 - reference) * (1 - reference) + (1 - rate) * reference * reference;
        return always > 0 ? 1 - of(scored) / always : 0;
    }
}
