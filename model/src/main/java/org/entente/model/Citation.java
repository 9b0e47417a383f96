package org.entente.model;

import java.util.Objects;

/**
 * Points to one thing that was read from a document, so that a figure leads back to its words.
 *
 * @param kind what sort of thing
 * @param document id of the document
 * @param id id of the event, condition, … within the document; for a sentence its index
 */
public record Citation(Kind kind, String document, String id) implements Comparable<Citation> {
    /** What a citation points to. */
    public enum Kind {
        EVENT,
        CONDITION,
        MILESTONE,
        COMMITMENT,
        STATEMENT,
        SENTENCE
    }

    public Citation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(id, "id");
    }

    public static Citation of(Event event) {
        return new Citation(Kind.EVENT, event.document(), event.id());
    }

    public static Citation of(Condition condition) {
        return new Citation(Kind.CONDITION, condition.document(), condition.id());
    }

    public static Citation of(Milestone milestone) {
        return new Citation(Kind.MILESTONE, milestone.document(), milestone.id());
    }

    public static Citation of(Commitment commitment) {
        return new Citation(Kind.COMMITMENT, commitment.document(), commitment.id());
    }

    public static Citation of(Statement statement) {
        return new Citation(Kind.STATEMENT, statement.document(), statement.id());
    }

    public static Citation sentence(String document, int index) {
        return new Citation(Kind.SENTENCE, document, Integer.toString(index));
    }

    /** By document, kind and id. */
    @Override
    public int compareTo(Citation other) {
        // Most are of one document, and then of one string: equals is quick where compareTo would read it all.
        if (!document.equals(other.document)) {
            return document.compareTo(other.document);
        }
        return kind != other.kind ? kind.compareTo(other.kind) : id.compareTo(other.id);
    }
}
