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
    /** Threat to a side that the text names together with it, without acts. */
    public static final Estimate NAMED = new Estimate(0.4, 0.1, 0.8);

    /** Threat to a side that only the question names. */
    public static final Estimate SUPPOSED = new Estimate(0.3, 0.05, 0.7);

    public Threat {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(level, "level");
        acts = List.copyOf(acts);
        stated = List.copyOf(stated);
    }
}
