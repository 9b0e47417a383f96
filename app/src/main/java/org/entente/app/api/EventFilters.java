package org.entente.app.api;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.entente.app.library.Edition;
import org.entente.model.Actor;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Quad;
import org.entente.store.EventFilter;
import org.jspecify.annotations.Nullable;

/** Reads which events a request asks for. */
final class EventFilters {
    private EventFilters() {}

    static EventFilter of(Parameters parameters, Edition edition) {
        return new EventFilter(
                accountable("a", parameters, edition),
                accountable("b", parameters, edition),
                actor(parameters, edition),
                types(parameters),
                factualities(parameters),
                parameters.date("from"),
                parameters.date("to"),
                parameters.text("document"));
    }

    /** The one that is meant, and the groupings of which it is a member then: what P5+1 does, its members do. */
    private static Set<String> accountable(String name, Parameters parameters, Edition edition) {
        String words = parameters.text(name);
        if (words == null) {
            return Set.of();
        }
        LocalDate to = parameters.date("to");
        String id = KnownActors.of(edition).meant(name, words, to).accountable();
        return Everyone.of(edition).standingFor(id, to == null ? edition.latest() : to);
    }

    private static @Nullable String actor(Parameters parameters, Edition edition) {
        String words = parameters.text("actor");
        if (words == null) {
            return null;
        }
        Actor actor = KnownActors.of(edition).meant("actor", words, parameters.date("to"));
        return actor.id();
    }

    /** The types of the quad, the type given, or those that are both. */
    private static Set<EventType> types(Parameters parameters) {
        EventType type = parameters.choice("type", EventType.class);
        Quad quad = parameters.choice("quad", Quad.class);
        Set<EventType> types = EnumSet.noneOf(EventType.class);
        for (EventType one : EventType.values()) {
            if ((type != null || quad != null)
                    && (type == null || type == one)
                    && (quad == null || quad == one.quad())) {
                types.add(one);
            }
        }
        if (types.isEmpty() && type != null && quad != null) {
            throw Problem.unreadable(
                    "type is \"" + type + "\" and quad is \"" + quad + "\"; no event is both.",
                    "Leave one of them out; " + type + " is of the quad " + type.quad() + ".");
        }
        return types;
    }

    private static Set<Factuality> factualities(Parameters parameters) {
        Factuality factuality = parameters.choice("factuality", Factuality.class);
        return factuality == null ? Set.of() : Set.of(factuality);
    }
}
