package org.entente.store.eventdata;

import java.time.LocalDate;

/** Knows whom the names and codes of event data stand for. */
@FunctionalInterface
public interface Directory {
    /**
     * Whom a name stands for on a day. A name nobody knows stands for an actor of its own, of kind
     * {@link org.entente.model.ActorKind#UNKNOWN}.
     *
     * @return a standing that contains the day
     */
    Standing find(PartyName name, LocalDate day);
}
