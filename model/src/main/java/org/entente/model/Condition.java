package org.entente.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A state of affairs that stands between actors from a begin to an end: sanctions in force, an alliance, a ban.
 *
 * @param id stable within the document
 * @param document id of the document
 * @param sentence index of the sentence
 * @param span the words that say so
 * @param evidence the text of {@code span}
 * @param type what sort of state
 * @param holder who holds it up (who imposes the sanctions; either one where it is mutual)
 * @param counterpart on whom or with whom it stands, null when the text does not tell
 * @param begin since when, null when nothing dates it
 * @param end until when, null while it stands or when nothing dates it
 * @param ended whether the text says that it no longer stands
 * @param attribution who says so, null for the document's own voice
 */
public record Condition(
        String id,
        String document,
        int sentence,
        Span span,
        String evidence,
        ConditionType type,
        Mention holder,
        @Nullable Mention counterpart,
        @Nullable DateInterval begin,
        @Nullable DateInterval end,
        boolean ended,
        @Nullable Attribution attribution) {
    public Condition {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(holder, "holder");
    }
}
