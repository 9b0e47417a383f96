package org.entente.model;

/**
 * How much evidence speaks for and against, in events of average strength.
 *
 * @param cooperation 0 or more
 * @param conflict 0 or more
 */
public record Mass(double cooperation, double conflict) {
    public static final Mass NONE = new Mass(0, 0);

    public Mass {
        if (!(cooperation >= 0 && conflict >= 0)) {
            throw new IllegalArgumentException(
                    "A mass is 0 or more, not " + cooperation + " of cooperation and " + conflict + " of conflict.");
        }
    }

    /** Cooperation of this size, or conflict if it is negative. */
    public static Mass of(double size) {
        return size >= 0 ? new Mass(size + 0.0, 0) : new Mass(0, -size);
    }

    public Mass plus(Mass other) {
        return new Mass(cooperation + other.cooperation, conflict + other.conflict);
    }

    public double total() {
        return cooperation + conflict;
    }
}
