package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that was looked for.
 *
 * @param key first 16 hexadecimal digits of the SHA-256
 * @param id by which findings name it
 * @param title empty when there is none
 * @param published null when not known
 * @param source where it came from
 * @param snippets stretches of it with words that were looked for; empty when none were
 * @param events how many of its events were asked for
 * @param rank how well it matches, the less the better; 0 when no words were looked for
 */
public record FoundDocument(
        String key,
        String id,
        String title,
        @Nullable LocalDate published,
        String source,
        List<List<Piece>> snippets,
        int events,
        double rank) {
    public FoundDocument {
        snippets = snippets.stream().map(List::copyOf).toList();
    }

    /**
     * A stretch of text.
     *
     * @param text as it stands, white space as one space
     * @param hit whether it is a word that was looked for
     */
    public record Piece(String text, boolean hit) {
        public Piece {
            Objects.requireNonNull(text, "text");
        }
    }

    /** Where the list goes on after it. */
    public Place place() {
        return new Place(rank, published, id);
    }

    /** A place in a list of documents: by rank, then the newest first, then by id. */
    public record Place(double rank, @Nullable LocalDate published, String id) {
        public Place {
            Objects.requireNonNull(id, "id");
        }
    }
}
