package org.entente.network.stake;

import org.entente.model.Estimate;

/** How much material power an actor has; the strongest of the day is 1. A judgement in steps, with its range. */
public enum Tier {
    SUPERPOWER(1, 0.8, 1),
    GREAT(0.5, 0.3, 0.8),
    REGIONAL(0.25, 0.15, 0.4),
    MIDDLE(0.1, 0.06, 0.18),
    SMALL(0.03, 0.01, 0.06),
    GROUP_STRONG(0.05, 0.02, 0.12),
    GROUP(0.02, 0.005, 0.05);

    private final double value;
    private final double low;
    private final double high;

    Tier(double value, double low, double high) {
        this.value = value;
        this.low = low;
        this.high = high;
    }

    public Estimate power() {
        return new Estimate(value, low, high);
    }
}
