package org.entente.store.exchange;

import java.util.Comparator;
import java.util.Objects;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.jspecify.annotations.Nullable;

/**
 * A node of a network.
 *
 * @param id stable id of the actor, not blank
 * @param name name for people to read
 * @param kind what sort of thing it is
 * @param country ISO 3166-1 alpha-3, null where there is none
 */
public record NetworkActor(
        String id, String name, ActorKind kind, @Nullable String country) implements Comparable<NetworkActor> {
    private static final Comparator<NetworkActor> ORDER = Comparator.comparing(NetworkActor::id)
            .thenComparing(NetworkActor::name)
            .thenComparing(NetworkActor::kind)
            .thenComparing(NetworkActor::country, Comparator.nullsFirst(Comparator.naturalOrder()));

    public NetworkActor {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A node of a network needs an id that is not blank.");
        }
    }

    public static NetworkActor of(Actor actor) {
        return new NetworkActor(actor.id(), actor.name(), actor.kind(), actor.country());
    }

    /** The name, or the id where the name has nothing that could be shown. */
    String label() {
        return XmlText.of(name).isBlank() ? id : name;
    }

    /** By id, then by name, kind and country. */
    @Override
    public int compareTo(NetworkActor other) {
        return ORDER.compare(this, other);
    }
}
