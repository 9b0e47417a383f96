package org.entente.store.exchange;

import java.util.Objects;
import org.entente.model.Event;

/**
 * An event with the origin of its document.
 *
 * @param event the event
 * @param provenance where its document comes from
 */
public record SourcedEvent(Event event, Provenance provenance) {
    public SourcedEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(provenance, "provenance");
    }
}
