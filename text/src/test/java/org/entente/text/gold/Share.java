package org.entente.text.gold;

import java.util.Locale;

/** Counts of right, wrong and missed. */
final class Share {
    private int right;
    private int wrong;
    private int missed;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    void judged(boolean good) {
        if (good) {
            right++;
        } else {
            wrong++;
        }
    }

    double precision() {
        return right + wrong == 0 ? 0 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 0 : (double) right / (right + missed);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.3f R %.3f F1 %.3f (right %d, wrong %d, missed %d)",
                precision(),
                recall(),
                f1(),
                right,
                wrong,
                missed);
    }
}
