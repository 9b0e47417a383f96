package org.entente.network.link;

import java.util.Arrays;
import org.entente.network.link.boosting.BoostedTrees;

/** The fitted weights: a conditional logit over the signals, and trees that correct it for the best candidates. */
final class Outlook {
    /** How many of the best the trees look at. */
    static final int FINALISTS = 40;

    /** Numbers the trees see: the signals, the logit's score below the best one's, and its rank. */
    static final int WIDTH = Signals.COUNT + 2;

    final float[] weights = new float[Signals.COUNT];
    final float[] least = new float[WIDTH];
    final float[] greatest = new float[WIDTH];
    BoostedTrees trees = BoostedTrees.none();

    {
        least[Signals.COUNT] = -10;
    }

    /** Widens the ranges of the signals to what these rows have. */
    void stretch(float[] rows, int count) {
        for (int i = 0; i < count * Signals.COUNT; i++) {
            int signal = i % Signals.COUNT;
            least[signal] = Math.min(least[signal], rows[i]);
            greatest[signal] = Math.max(greatest[signal], rows[i]);
        }
    }

    float score(float[] rows, int candidate) {
        float sum = 0;
        int offset = candidate * Signals.COUNT;
        for (int i = 0; i < Signals.COUNT; i++) {
            sum += weights[i] * rows[offset + i];
        }
        return sum;
    }

    /** The best candidates by a score, the best first; equal ones in their order. */
    static int[] finalists(float[] scores, int count) {
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            int bits = Float.floatToIntBits(scores[i]);
            int rising = bits >= 0 ? bits : bits ^ Integer.MAX_VALUE;
            order[i] = ((long) ~rising << 32) | i;
        }
        Arrays.sort(order);
        int[] best = new int[Math.min(count, FINALISTS)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) order[i];
        }
        return best;
    }

    void cells(float[] rows, int candidate, float behind, int rank, byte[] cells) {
        int offset = candidate * Signals.COUNT;
        for (int i = 0; i < Signals.COUNT; i++) {
            cells[i] = cell(i, rows[offset + i]);
        }
        cells[Signals.COUNT] = cell(Signals.COUNT, behind);
        cells[Signals.COUNT + 1] = (byte) Math.min(63, rank);
    }

    private byte cell(int feature, float value) {
        float width = greatest[feature] - least[feature];
        if (!(width > 0)) {
            return 0;
        }
        return (byte) Math.max(0, Math.min(63, (int) ((value - least[feature]) / width * 64)));
    }
}
