package org.entente.text.codes;

import java.util.List;
import org.entente.model.Sector;
import org.entente.text.knowledge.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a code stands for.
 *
 * @param code as the data has it
 * @param actor id of a known actor, or a slug of the table's own; null where it is unclear
 * @param name name for people to read
 * @param country id of a state, null where there is none
 * @param sectors at most two
 * @param principal id of the actor it acts for, null for one who acts for itself
 * @param period when the code means this
 */
public record ActorCode(
        String code,
        @Nullable String actor,
        String name,
        @Nullable String country,
        List<Sector> sectors,
        @Nullable String principal,
        Period period) {
    public ActorCode {
        sectors = List.copyOf(sectors);
    }
}
