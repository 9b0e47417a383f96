package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one event or standing condition adds to a tie.
 *
 * @param citation the event or condition
 * @param repeats other reports of the same thing, counted once with it
 * @param label its type: {@code CONSULT}, {@code SANCTIONS}
 * @param source who acts; one of the tie's two actors
 * @param target who is acted on; the other one
 * @param actor id of the one who acted, where the tie counts it for {@code source}: a member, a domestic player
 * @param mutual whether it runs both ways, and counts half in each direction
 * @param from the day it is counted from, null for a state that nothing dates
 * @param to the last day it is counted in full, null while it stands
 * @param mass what it adds at the tie's date, after decay
 * @param share its signed part of the tie's value; the shares add up to it
 * @param rule why its sign or size is not that of its type ("forces that come to help"), null where it is
 */
public record Contribution(
        Citation citation,
        List<Citation> repeats,
        String label,
        String source,
        String target,
        String actor,
        boolean mutual,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Mass mass,
        double share,
        @Nullable String rule) {
    public Contribution {
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(mass, "mass");
        repeats = List.copyOf(repeats);
    }
}
