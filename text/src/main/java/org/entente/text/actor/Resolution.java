package org.entente.text.actor;

import java.util.Objects;
import org.entente.model.Actor;

/**
 * Whom a phrase means.
 *
 * @param actor the actor; its country and principal are null where the phrase and its context do not tell
 * @param certain whether the phrase itself says so; else the context was needed
 */
public record Resolution(Actor actor, boolean certain) {
    public Resolution {
        Objects.requireNonNull(actor, "actor");
    }
}
