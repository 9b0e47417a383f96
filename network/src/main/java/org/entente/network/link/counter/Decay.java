package org.entente.network.link.counter;

/** What is left of a count after some days, for each of the half-lives. */
public enum Decay {
    TWO_DAYS(0, 2),
    WEEK(1, 7),
    MONTH(2, 30),
    SEASON(3, 120),
    NEVER(4, Double.POSITIVE_INFINITY);

    /** How many there are. */
    public static final int COUNT = values().length;

    private final int place;
    private final double halfLife;

    Decay(int place, double halfLife) {
        this.place = place;
        this.halfLife = halfLife;
    }

    int place() {
        return place;
    }

    /** Days until half is left; infinite when nothing ever fades. */
    public double halfLife() {
        return halfLife;
    }

    /** The share in [0, 1] that is left after so many days, which are not negative. */
    public float after(int days) {
        float[] left = Leftovers.TABLES[place];
        return days < left.length ? left[days] : share(days);
    }

    private float share(int days) {
        return (float) StrictMath.pow(2, -days / halfLife);
    }

    /** The shares worked out once, by half-life and days. */
    private static final class Leftovers {
        static final float[][] TABLES = new float[COUNT][2048];

        static {
            for (Decay decay : values()) {
                for (int days = 0; days < TABLES[decay.place].length; days++) {
                    TABLES[decay.place][days] = decay.share(days);
                }
            }
        }
    }
}
