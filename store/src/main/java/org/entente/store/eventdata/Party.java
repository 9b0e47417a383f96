package org.entente.store.eventdata;

import java.util.Objects;
import org.entente.model.Actor;

/**
 * A name of a file and whom it stands for.
 *
 * @param name the file's words
 * @param actor who is meant
 */
public record Party(PartyName name, Actor actor) {
    public Party {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(actor, "actor");
    }
}
