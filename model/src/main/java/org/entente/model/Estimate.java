package org.entente.model;

/**
 * A figure with the range it lies in.
 *
 * @param value the figure
 * @param low lower end, at most {@code value}
 * @param high upper end, at least {@code value}
 */
public record Estimate(double value, double low, double high) {
    public Estimate {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(
                    "The value " + value + " must lie in its range [" + low + ", " + high + "].");
        }
    }

    /** A figure that is exactly known. */
    public static Estimate exact(double value) {
        return new Estimate(value, value, value);
    }

    public double width() {
        return high - low;
    }
}
