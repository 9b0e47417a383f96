package org.entente.network.chance;

/** The normal distribution. */
public final class Normal {
    private static final int STEPS = 60;

    private Normal() {}

    /**
     * How many standard deviations to each side hold this probability, in (0, 1): 1.645 for 0.9.
     *
     * <p>By bisection of the error function's series, which is right to 1e-12 up to 6 deviations.
     */
    public static double deviations(double level) {
        double low = 0;
        double high = 6;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (within(middle) < level) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Probability of less than so many deviations to either side, by the series of Abramowitz and Stegun 26.2.11. */
    private static double within(double deviations) {
        double term = deviations;
        double sum = deviations;
        for (int k = 1; k < 200 && term > sum * 1e-17; k++) {
            term *= deviations * deviations / (2 * k + 1);
            sum += term;
        }
        return sum * 2 * StrictMath.exp(-deviations * deviations / 2) / StrictMath.sqrt(2 * StrictMath.PI);
    }
}
