package org.entente.network.outlook;

import java.util.List;
import java.util.Objects;
import org.entente.model.Basis;
import org.entente.model.Citation;
import org.entente.model.Estimate;

/**
 * How much a side has to fear.
 *
 * @param threat id of the one who threatens
 * @param side id of the side
 * @param basis MEASURED from acts, STATED where a text only names the two together, JUDGEMENT where only the question
 *     says so
 * @param level in [0, 1] with its interval
 * @param mass sum of the acts' masses in their order
 * @param acts the acts, the heaviest first
 * @param stated sentences that name the threat together with the side
 */
public record Threat(
        String threat,
        String side,
        Basis basis,
        Estimate level,
        double mass,
        List<ThreatAct> acts,
        List<Citation> stated) {
    public Threat {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(level, "level");
        acts = List.copyOf(acts);
        stated = List.copyOf(stated);
    }
}
