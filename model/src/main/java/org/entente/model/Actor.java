package org.entente.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts, as known at one date.
 *
 * @param id ISO 3166-1 alpha-3 for states ({@code USA}), a lower-case slug otherwise ({@code john-kerry}); a body or
 *     role that has no entry of its own is named under its principal ({@code IRN/hardliners})
 * @param name name for people to read
 * @param kind what sort of thing it is
 * @param country ISO 3166-1 alpha-3 of the country it belongs to, null where there is none
 * @param sectors at most two PLOVER sectors, the more telling first; empty for a state itself
 * @param principal id of the actor it acts for, null for one who acts for itself
 */
public record Actor(
        String id,
        String name,
        ActorKind kind,
        @Nullable String country,
        List<Sector> sectors,
        @Nullable String principal) {
    public Actor {
        Objects.requireNonNull(kind, "kind");
        sectors = List.copyOf(sectors);
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "An actor needs an id and a name, not \"" + id + "\", \"" + name + "\".");
        }
        if (sectors.size() > 2) {
            throw new IllegalArgumentException(
                    "The actor " + id + " has " + sectors.size() + " sectors; two are the most.");
        }
    }

    /** The id of the actor that answers for this one's acts in the network: the principal, or itself. */
    public String accountable() {
        return principal == null ? id : principal;
    }
}
