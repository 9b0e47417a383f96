package org.entente.network.stake;

import java.util.List;
import java.util.Objects;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;

/**
 * How large the common threat would have to be for a step to pay for everyone whose consent it needs.
 *
 * @param rung the step
 * @param needs what it asks of each player, in the order of the players
 * @param pivotal the player furthest from consent
 * @param ratio threat now to threat needed for that player, with the interval from all inputs' ranges
 * @param swings what moves the ratio, the most telling first
 */
public record Requirement(Rung rung, List<Need> needs, Need pivotal, Estimate ratio, List<Swing> swings) {
    public Requirement {
        Objects.requireNonNull(rung, "rung");
        Objects.requireNonNull(pivotal, "pivotal");
        Objects.requireNonNull(ratio, "ratio");
        needs = List.copyOf(needs);
        swings = List.copyOf(swings);
    }

    /** The largest threat any player of a side needs. */
    public double needed(String side) {
        return needs.stream()
                .filter(need -> need.player().side().equals(side))
                .mapToDouble(Need::needed)
                .max()
                .orElseThrow();
    }

    /** Whether some threat would be enough, with all else as it is. */
    public boolean reachable() {
        return needs.stream().allMatch(need -> need.needed() <= 1);
    }
}
