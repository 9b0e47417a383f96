package org.entente.network.stake;

import org.entente.model.Estimate;

/**
 * What part a domestic player has in a decision on another state (Putnam 1988, International Organization 42; Tsebelis
 * 2002, Veto Players).
 *
 * <p>The power to block is a judgement: 1 stops the step alone, 0 can only complain.
 */
public enum PlayerKind {
    LEADER(1, 0.9, 1),
    HARDLINERS(0.5, 0.25, 0.75),
    LEGISLATURE(0.4, 0.2, 0.7),
    MILITARY(0.5, 0.25, 0.75),
    PUBLIC(0.2, 0.1, 0.4);

    private final double value;
    private final double low;
    private final double high;

    PlayerKind(double value, double low, double high) {
        this.value = value;
        this.low = low;
        this.high = high;
    }

    /** How far such a player can stop a step where nothing more is known, in [0, 1]. */
    public Estimate powerToBlock() {
        return new Estimate(value, low, high);
    }
}
