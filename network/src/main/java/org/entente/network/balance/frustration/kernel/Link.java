package org.entente.network.balance.frustration.kernel;

/**
 * A tie of a network on its way to being smaller.
 *
 * @param a one end
 * @param b the other
 * @param sign 1 friendly, -1 hostile
 * @param weight what it costs against the camps, in parts of a tie ({@link Link#UNIT}), above 0
 * @param strand what it stands for in the network it came from
 */
public record Link(int a, int b, int sign, long weight, Strand strand) {
    /** The weight of a tie of the network; a power of two, so that it can be halved often. */
    public static final long UNIT = 1 << 12;
    /** The weight of an assumed tie: more than that of all others together. */
    public static final long ASSUMED = 1L << 40;

    int other(int node) {
        return a + b - node;
    }

    public boolean hostile() {
        return sign < 0;
    }

    /** Whether it costs nothing to load it. */
    public boolean free() {
        return weight >= ASSUMED;
    }

    /** An assumption, counted from the root of the proof. */
    public static Link assumed(int a, int b, int sign, int number) {
        return new Link(a, b, sign, ASSUMED, new Strand.Step(-1 - number));
    }

    /** The same with part of the weight. */
    Link part(long less) {
        return new Link(a, b, sign, less, new Strand.Part(this));
    }

    /** Both side by side, of one sign. */
    Link beside(Link other) {
        return new Link(a, b, sign, Math.min(ASSUMED, weight + other.weight), new Strand.Bundle(this, other));
    }

    /** This one and then the other, with which it shares the node {@code through}. */
    Link then(Link next, int through, long common) {
        return new Link(
                other(through), next.other(through), sign * next.sign, common, new Strand.Path(this, through, next));
    }
}
