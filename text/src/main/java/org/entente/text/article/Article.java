package org.entente.text.article;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text with what its format says about it.
 *
 * @param text the text that spans count in, not blank
 * @param title headline, empty when there is none
 * @param published date the text or its metadata gives as that of publication, null when neither does
 * @param name name the format gives it (a feed's guid, a line's id), null when it gives none
 * @param source publisher or address, null when the text does not say
 */
public record Article(
        String text,
        String title,
        @Nullable LocalDate published,
        @Nullable String name,
        @Nullable String source) {
    /** Most characters (UTF-16) of a text: 20 million. */
    public static final int LONGEST = 20_000_000;

    public Article {
        Objects.requireNonNull(title, "title");
        if (text.isBlank()) {
            throw new IllegalArgumentException("An article needs a text that is not blank.");
        }
        name = name == null || name.isBlank() ? null : name.strip();
        source = source == null || source.isBlank() ? null : source.strip();
    }

    public Article(String text, String title, @Nullable LocalDate published, @Nullable String source) {
        this(text, title, published, null, source);
    }
}
