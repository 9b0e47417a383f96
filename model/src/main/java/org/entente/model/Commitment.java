package org.entente.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What actors have undertaken, in exchange for what, verified by whom.
 *
 * @param id stable within the document
 * @param document id of the document
 * @param sentence index of the sentence
 * @param span the words that say so
 * @param evidence the text of {@code span}
 * @param parties who is bound, at least one
 * @param undertaking what is given: "the limitation of nuclear activity", null when the text does not tell
 * @param inReturn for what: "reduced sanctions", null when the text does not tell
 * @param judges who verifies it or has judged it
 * @param status where it stands
 * @param date when it was made, null when nothing dates it
 */
public record Commitment(
        String id,
        String document,
        int sentence,
        Span span,
        String evidence,
        List<Mention> parties,
        @Nullable Span undertaking,
        @Nullable Span inReturn,
        List<Mention> judges,
        CommitmentStatus status,
        @Nullable DateInterval date) {
    public Commitment {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(status, "status");
        parties = List.copyOf(parties);
        judges = List.copyOf(judges);
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("A commitment needs at least one party: \"" + evidence + "\".");
        }
    }
}
