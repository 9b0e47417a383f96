package org.entente.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something the text calls the first of its kind in years: "the first direct talks in 34 years".
 *
 * @param id stable within the document
 * @param document id of the document
 * @param sentence index of the sentence
 * @param span the words that say so
 * @param evidence the text of {@code span}
 * @param event id of the event it is said of, null when it is not coded
 * @param years how many years it had not happened, at least 1
 * @param since the year it had last happened, null when nothing dates it
 */
public record Milestone(
        String id,
        String document,
        int sentence,
        Span span,
        String evidence,
        @Nullable String event,
        int years,
        @Nullable Integer since) {
    public Milestone {
        Objects.requireNonNull(span, "span");
        if (years < 1) {
            throw new IllegalArgumentException("A milestone is the first in at least one year, not in " + years + ".");
        }
    }
}
