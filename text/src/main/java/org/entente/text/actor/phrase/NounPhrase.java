package org.entente.text.actor.phrase;

import java.util.List;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A noun with what stands before it, and the phrases tied to it by prepositions.
 *
 * @param line where it stands
 * @param first index of its first piece, the owner included
 * @param own index of its first piece after the owner
 * @param head index of its noun
 * @param last index after its last piece
 * @param owner the phrase before 's, null if none
 * @param links phrases after it
 */
public record NounPhrase(
        Line line,
        int first,
        int own,
        int head,
        int last,
        @Nullable NounPhrase owner,
        List<Link> links) {
    /**
     * A phrase after a preposition.
     *
     * @param preposition "of", "for", "in" …
     * @param targets one phrase, or several joined by "and"
     */
    public record Link(String preposition, List<NounPhrase> targets) {
        public Link {
            targets = List.copyOf(targets);
        }

        int last() {
            return targets.get(targets.size() - 1).lastLinked();
        }
    }

    public NounPhrase {
        links = List.copyOf(links);
        if (first > own || own > head || head >= last) {
            throw new IllegalArgumentException("No noun phrase: " + first + " " + own + " " + head + " " + last);
        }
    }

    public Piece headPiece() {
        return line.piece(head);
    }

    public Span span() {
        return line.span(first, last);
    }

    /** With the phrases after it. */
    public Span linkedSpan() {
        return line.span(first, lastLinked());
    }

    public int lastLinked() {
        return links.isEmpty() ? last : links.get(links.size() - 1).last();
    }

    NounPhrase linked(List<Link> added) {
        return new NounPhrase(line, first, own, head, last, owner, added);
    }
}
