package org.entente.network.tie;

import java.util.Arrays;

/** How much is left of something after so many days: half after every half-life. */
final class Fading {
    private static final int TABLE = 4096;

    private final double halfLife;
    private final double[] left = new double[TABLE];

    Fading(double halfLife) {
        this.halfLife = halfLife;
        Arrays.fill(left, -1);
    }

    double over(int days) {
        if (days >= TABLE) {
            return StrictMath.pow(2, -days / halfLife);
        }
        if (left[days] < 0) {
            left[days] = StrictMath.pow(2, -days / halfLife);
        }
        return left[days];
    }

    /** Turns what is new at each day into what there is: what is left of the day before, and the new. */
    void run(int[] days, double[] mass) {
        for (int i = 1; i < days.length; i++) {
            mass[i] += mass[i - 1] * over(days[i] - days[i - 1]);
        }
    }

    /** Index of the first day on or after this one. */
    static int firstFrom(int[] days, int day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }
}
