package org.entente.network.story;

import java.util.List;
import java.util.Objects;
import org.entente.model.Citation;
import org.entente.model.Event;

/**
 * Something that happened once, however many documents tell it.
 *
 * @param event the surest telling of it
 * @param tellings all of them, that one included, by citation
 * @param documents ids of the documents that tell it, sorted
 * @param independent how many of them are told in words of their own: the copies of one dispatch are one
 */
public record Occurrence(Event event, List<Event> tellings, List<String> documents, int independent) {
    public Occurrence {
        Objects.requireNonNull(event, "event");
        tellings = List.copyOf(tellings);
        documents = List.copyOf(documents);
        if (!tellings.contains(event)) {
            throw new IllegalArgumentException("The event " + event.id() + " is not among its own tellings.");
        }
        if (independent < 1 || independent > documents.size()) {
            throw new IllegalArgumentException(
                    independent + " of " + documents.size() + " documents cannot be independent.");
        }
    }

    public Citation citation() {
        return Citation.of(event);
    }
}
