package org.entente.store;

import java.time.LocalDate;
import java.util.Objects;
import org.entente.store.correction.Judged;
import org.entente.store.exchange.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * An event of the workspace, from a text, from event data or from an export.
 *
 * @param judged the event with what people said of it
 * @param provenance where its document comes from
 * @param key of its document, null where there is no text
 */
public record ListedEvent(
        Judged judged, Provenance provenance, @Nullable String key) {
    public ListedEvent {
        Objects.requireNonNull(judged, "judged");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** Its place in the list. */
    public Place place() {
        LocalDate day =
                judged.event().date() == null ? null : judged.event().date().from();
        return new Place(day, judged.event().document(), judged.event().id());
    }

    /**
     * A place in the list of events.
     *
     * @param day null for events without a date, which come last
     * @param document id of the document
     * @param id of the event
     */
    public record Place(@Nullable LocalDate day, String document, String id) {
        public Place {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(id, "id");
        }
    }
}
