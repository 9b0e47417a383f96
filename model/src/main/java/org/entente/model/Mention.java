package org.entente.model;

import java.util.Objects;

/**
 * A place in a document's text that stands for an actor.
 *
 * @param actor who is meant
 * @param text the words as they stand in the document
 * @param span where they stand
 */
public record Mention(Actor actor, String text, Span span) {
    public Mention {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
