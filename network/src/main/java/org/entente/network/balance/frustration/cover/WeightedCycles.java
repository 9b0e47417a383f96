package org.entente.network.balance.frustration.cover;

/** Cycles with a weight each; the weights through a link do not exceed its own, but for rounding. */
public interface WeightedCycles {
    int cycles();

    /** The links of a cycle. */
    int[] cycle(int index);

    /** The weight of each cycle, in ties, at least 0. */
    double[] weights();

    /** The sum of the weights. */
    double total();
}
