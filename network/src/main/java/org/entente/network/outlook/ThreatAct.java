package org.entente.network.outlook;

import java.util.Objects;
import org.entente.model.Citation;

/**
 * A hostile act or standing hostility of the threat that a side has reason to fear.
 *
 * @param citation the event or condition
 * @param label its type
 * @param victim id of the one it hits: the side itself or a friend of it
 * @param closeness 1 for the side itself, the tie in (0, 1] for a friend
 * @param mass what it weighs after decay, times {@code closeness}, in events of average strength
 */
public record ThreatAct(Citation citation, String label, String victim, double closeness, double mass) {
    public ThreatAct {
        Objects.requireNonNull(citation, "citation");
    }
}
