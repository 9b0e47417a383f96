package org.entente.network.reporting;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Condition;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/** Everyone who is named, by id. */
public final class Actors {
    private final SortedMap<String, Actor> byId = new TreeMap<>();

    Actors(Reporting reporting) {
        for (Event event : reporting.events()) {
            add(event.source());
            add(event.target());
        }
        for (Condition condition : reporting.conditions()) {
            add(condition.holder());
            add(condition.counterpart());
        }
        reporting.passages().forEach(passage -> passage.actors().forEach(this::add));
    }

    /** All actors by id. */
    public SortedMap<String, Actor> byId() {
        return Collections.unmodifiableSortedMap(byId);
    }

    /** The actor with this id; one that is never named is known by its id alone. */
    public Actor of(String id) {
        Actor actor = byId.get(id);
        return actor != null ? actor : new Actor(id, id, ActorKind.UNKNOWN, null, List.of(), null);
    }

    public String name(String id) {
        return of(id).name();
    }

    private void add(@Nullable Mention mention) {
        if (mention != null) {
            add(mention.actor());
        }
    }

    private void add(Actor actor) {
        byId.merge(actor.id(), actor, Actors::steady);
    }

    /** Of two descriptions of one actor always the same one, whatever the order they come in. */
    static Actor steady(Actor one, Actor other) {
        if (one.equals(other)) {
            return one;
        }
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }
}
