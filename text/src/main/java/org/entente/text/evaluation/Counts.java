package org.entente.text.evaluation;

/**
 * What was looked for, what was found, and what of it was right.
 *
 * @param gold labelled
 * @param found predicted
 * @param right predicted and labelled
 */
public record Counts(int gold, int found, int right) {
    public static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (right < 0 || right > Math.min(gold, found)) {
            throw new IllegalArgumentException("No such counts: " + gold + ", " + found + ", " + right + ".");
        }
    }

    public Counts plus(Counts other) {
        return new Counts(gold + other.gold, found + other.found, right + other.right);
    }

    /** Share of the found that is right, in [0, 1]; 0 where nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the labelled that was found, in [0, 1]; 0 where nothing was labelled. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of both, in [0, 1]. */
    public double f1() {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }
}
