package org.entente.model;

/**
 * A sentence of a document.
 *
 * @param index position in the document, from 0
 * @param span where it stands in the document's text
 */
public record Sentence(int index, Span span) {
    public Sentence {
        if (index < 0) {
            throw new IllegalArgumentException("A sentence's index must be 0 or more, not " + index + ".");
        }
    }
}
