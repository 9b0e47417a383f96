package org.entente.store;

import java.util.Objects;
import org.entente.model.Event;
import org.entente.store.eventdata.CodeScheme;

/**
 * An event of event data with the code its file gives it.
 *
 * @param event the event
 * @param scheme the codebook
 * @param code the code there
 */
public record CodedEvent(Event event, CodeScheme scheme, String code) {
    public CodedEvent {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(scheme, "scheme");
    }
}
