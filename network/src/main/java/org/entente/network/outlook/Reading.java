package org.entente.network.outlook;

import java.util.List;
import java.util.Objects;
import org.entente.model.Citation;
import org.entente.network.reference.RungChance;
import org.entente.network.stake.Requirement;

/**
 * The answer under both readings of what is contested: that a third party does what is said of it towards the threat,
 * and that it does not.
 *
 * @param third id of the third party
 * @param threat id of the threat
 * @param evidence what is said, sorted
 * @param ifTrue what each step asks if it is true, the lowest first
 * @param ifFalse what each step asks if it is not
 * @param ladderIfTrue how likely each rung is if it is true
 * @param ladderIfFalse likewise if it is not
 */
public record Reading(
        String third,
        String threat,
        List<Citation> evidence,
        List<Requirement> ifTrue,
        List<Requirement> ifFalse,
        List<RungChance> ladderIfTrue,
        List<RungChance> ladderIfFalse) {
    public Reading {
        Objects.requireNonNull(third, "third");
        Objects.requireNonNull(threat, "threat");
        evidence = List.copyOf(evidence);
        ifTrue = List.copyOf(ifTrue);
        ifFalse = List.copyOf(ifFalse);
        ladderIfTrue = List.copyOf(ladderIfTrue);
        ladderIfFalse = List.copyOf(ladderIfFalse);
    }
}
