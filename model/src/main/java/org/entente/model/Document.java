package org.entente.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read.
 *
 * @param id stable name within a workspace, not blank
 * @param title headline, empty when the text has none
 * @param published date of publication, null when neither the text nor the user gave one
 * @param source where it came from: a file name, an address, a newspaper
 * @param text the text; every span of Entente is an offset into it
 */
public record Document(String id, String title, @Nullable LocalDate published, String source, String text) {
    public Document {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(text, "text");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A document needs an id that is not blank.");
        }
    }

    public Document withPublished(LocalDate date) {
        return new Document(id, title, date, source, text);
    }
}
