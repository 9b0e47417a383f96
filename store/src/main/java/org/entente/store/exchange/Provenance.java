package org.entente.store.exchange;

import java.time.LocalDate;
import java.util.Objects;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where the document of an event comes from.
 *
 * @param title headline, empty when there is none or it is not known
 * @param source a file name, an address, a newspaper; empty when not known
 * @param published date of publication, null when not known
 */
public record Provenance(
        String title, String source, @Nullable LocalDate published) {
    /** Nothing is known of the document but its id. */
    public static final Provenance UNKNOWN = new Provenance("", "", null);

    public Provenance {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
    }

    public static Provenance of(Document document) {
        return new Provenance(document.title(), document.source(), document.published());
    }
}
