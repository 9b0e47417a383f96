package org.entente.network.balance.frustration.proof;

import java.util.List;

/** A tree of cases that leave nothing out; each leaf bounds the ties against the camps in its case. */
public sealed interface Proof {
    /**
     * Either {@code a} and {@code b} are in one camp or they are not. Each case assumes so from there on: its cycles may
     * use a friendly, or a hostile, tie between the two as often as they like.
     */
    record Split(int a, int b, Proof together, Proof apart) implements Proof {}

    /** Cycles of which no tie of the network carries more than 1. Their weights add up to the bound of this case. */
    record Packing(List<Contradiction> cycles) implements Proof {
        public Packing {
            cycles = List.copyOf(cycles);
        }
    }
}
