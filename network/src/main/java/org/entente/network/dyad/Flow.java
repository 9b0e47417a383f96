package org.entente.network.dyad;

import org.entente.model.Quad;

/** Decayed sums of a stream of events: for each half-life the four quads, all events, and their Goldstein values. */
final class Flow {
    static final int WIDTH = 6;
    static final int ALL = 4;
    static final int GOLDSTEIN = 5;
    static final Flow NONE = new Flow();

    private final double[] sums = new double[HalfLives.COUNT * WIDTH];
    private int day;

    void add(PairEvent event) {
        int age = sums[ALL] == 0 ? 0 : event.day() - day;
        for (int h = 0; h < HalfLives.COUNT; h++) {
            double left = HalfLives.left(h, age);
            for (int k = 0; k < WIDTH; k++) {
                sums[h * WIDTH + k] *= left;
            }
            Quad quad = event.quad();
            if (quad != null) {
                sums[h * WIDTH + index(quad)]++;
            }
            sums[h * WIDTH + ALL]++;
            sums[h * WIDTH + GOLDSTEIN] += event.goldstein();
        }
        day = event.day();
    }

    /** A sum as it stands on a day not before the last event. */
    double at(int at, int halfLife, int what) {
        double sum = sums[halfLife * WIDTH + what];
        return sum == 0 ? 0 : sum * HalfLives.left(halfLife, at - day);
    }

    /** Where the sum of a class lies. */
    static int index(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> 0;
            case MATERIAL_COOPERATION -> 1;
            case VERBAL_CONFLICT -> 2;
            case MATERIAL_CONFLICT -> 3;
        };
    }
}
