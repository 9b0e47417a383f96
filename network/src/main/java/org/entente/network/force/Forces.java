package org.entente.network.force;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.model.Estimate;
import org.entente.model.Force;
import org.entente.model.ForceKind;

/**
 * What all third parties together do to a pair.
 *
 * @param a id of one of the pair
 * @param b id of the other
 * @param at the date
 * @param parts one for each third party with a tie to both, the strongest first
 * @param commonFriends sum of the parts of that kind in their order, 0 or more
 * @param commonEnemies likewise, 0 or more
 * @param crossPressure likewise, 0 or less
 * @param total {@code commonFriends + commonEnemies + crossPressure}, not limited to [-1, 1]; positive pulls together
 */
public record Forces(
        String a,
        String b,
        LocalDate at,
        List<Force> parts,
        Estimate commonFriends,
        Estimate commonEnemies,
        Estimate crossPressure,
        Estimate total) {
    public Forces {
        Objects.requireNonNull(at, "at");
        parts = List.copyOf(parts);
    }

    /** The parts of one kind, the strongest first. */
    public List<Force> of(ForceKind kind) {
        return parts.stream().filter(force -> force.kind() == kind).toList();
    }
}
