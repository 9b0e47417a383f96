package org.entente.network.link.counter;

/** What is left of a count after some days, for each of the half-lives. */
public enum Decay {
    TWO_DAYS(2),
    WEEK(7),
    MONTH(30),
    SEASON(120),
    NEVER(Double.POSITIVE_INFINITY);

    /** How many there are. */
    public static final int COUNT = values().length;

    private static final int TABLE = 2048;

    private final double halfLife;
    private final float[] left = new float[TABLE];

    Decay(double halfLife) {
        this.halfLife = halfLife;
        for (int days = 0; days < TABLE; days++) {
            left[days] = (float) share(days);
        }
    }

    /** Days until half is left; infinite when nothing ever fades. */
    public double halfLife() {
        return halfLife;
    }

    /** The share in [0, 1] that is left after so many days, which are not negative. */
    public float after(int days) {
        return days < TABLE ? left[days] : (float) share(days);
    }

    private double share(int days) {
        return StrictMath.pow(2, -days / halfLife);
    }
}
