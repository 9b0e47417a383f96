package org.entente.network.outlook;

import java.util.List;
import java.util.Objects;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;

/**
 * How large the common threat would have to be for a rung to pay for both.
 *
 * @param rung the rung
 * @param neededByA threat to the first side, on the scale of {@link Threat#level()}, at which the rung breaks even for
 *     it; above 1 when no threat would be enough by itself
 * @param neededByB likewise for the second side
 * @param pivotal id of the side that is further from it
 * @param ratio threat now to threat needed for that side; 1 or more would be enough
 * @param swings what moves the ratio, the most telling first
 */
public record Requirement(
        Rung rung, double neededByA, double neededByB, String pivotal, Estimate ratio, List<Swing> swings) {
    public Requirement {
        Objects.requireNonNull(rung, "rung");
        Objects.requireNonNull(ratio, "ratio");
        swings = List.copyOf(swings);
    }

    /** Whether some threat would be enough, with all else as it is. */
    public boolean reachable() {
        return neededByA <= 1 && neededByB <= 1;
    }
}
