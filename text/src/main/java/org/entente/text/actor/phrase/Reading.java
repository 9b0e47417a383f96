package org.entente.text.actor.phrase;

import java.util.List;
import org.entente.model.Actor;

/**
 * Whom a noun phrase stands for.
 *
 * @param actors one or, for a group of several, all of them; empty if nobody
 * @param kind how they were found
 * @param linked whether the phrases after the noun belong to the actor's description
 */
public record Reading(List<Actor> actors, Kind kind, boolean linked) {
    public static final Reading NONE = new Reading(List.of(), Kind.NONE, false);

    /** How an actor was found. */
    public enum Kind {
        NONE,
        /** By a name of its own. */
        NAME,
        /** By a role and whom it belongs to. */
        DESCRIPTION,
        /** By a role alone: its country is a guess from what stands around, or unknown. */
        BARE,
        /** By pointing back. */
        REFERENCE
    }

    public Reading {
        actors = List.copyOf(actors);
    }

    public boolean found() {
        return !actors.isEmpty();
    }

    static Reading of(Actor actor, Kind kind, boolean linked) {
        return new Reading(List.of(actor), kind, linked);
    }
}
