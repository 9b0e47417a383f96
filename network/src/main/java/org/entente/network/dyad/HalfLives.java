package org.entente.network.dyad;

/** How much of an act is left after some days, under four half-lives: from news of the month to standing character. */
final class HalfLives {
    static final int COUNT = 4;
    static final int YEAR = 2;
    static final int LONG = 3;
    private static final int[] DAYS = {30, 90, 360, 1800};
    private static final int KEPT = 12_000;
    private static final double[][] LEFT = new double[COUNT][KEPT];

    static {
        for (int h = 0; h < COUNT; h++) {
            for (int age = 0; age < KEPT; age++) {
                LEFT[h][age] = computed(h, age);
            }
        }
    }

    private HalfLives() {}

    static int days(int halfLife) {
        return DAYS[halfLife];
    }

    /** The share that is left after {@code age} days, at least 0. */
    static double left(int halfLife, int age) {
        return age < KEPT ? LEFT[halfLife][age] : computed(halfLife, age);
    }

    /** What turns a decayed count into events a month, where reporting began {@code observed} days ago. */
    static double perMonth(int halfLife, double observed) {
        double mean = DAYS[halfLife] / StrictMath.log(2);
        return 30 / (mean * (1 - StrictMath.pow(2, -observed / DAYS[halfLife])));
    }

    private static double computed(int halfLife, int age) {
        return StrictMath.pow(2, -(double) age / DAYS[halfLife]);
    }
}
