package org.entente.text.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Span;

/**
 * A sentence with some of its stretches marked, as the network reads it: {@code @} before and after each. Very long
 * sentences are cut at their end; a stretch that is cut off is looked for at the sentence's begin.
 */
final class MarkedSentence {
    private static final int LONGEST = 150;
    private static final String MARK = "@";

    /** @param stretch whose begin or end it is */
    private record Mark(int offset, boolean opens, int length, int stretch) {}

    private final List<Integer> ids = new ArrayList<>();
    private final int[] places;

    /** @param stretches what to mark; they may hold each other */
    MarkedSentence(WordPieces pieces, String text, List<Span> stretches) {
        places = new int[stretches.size()];
        int mark = pieces.piece(MARK);
        ids.add(WordPieces.BEGIN);
        int last = 0;
        for (Mark next : marks(stretches)) {
            ids.addAll(pieces.pieces(text.substring(last, next.offset())));
            if (next.opens()) {
                places[next.stretch()] = ids.size() < LONGEST ? ids.size() : 0;
            }
            ids.add(mark);
            last = next.offset();
        }
        ids.addAll(pieces.pieces(text.substring(last)));
        if (ids.size() > LONGEST) {
            ids.subList(LONGEST, ids.size()).clear();
        }
        ids.add(WordPieces.END);
    }

    /** In order; where stretches touch, one closes before the other opens, and the one that holds the other opens first. */
    private static List<Mark> marks(List<Span> stretches) {
        List<Mark> marks = new ArrayList<>();
        for (int index = 0; index < stretches.size(); index++) {
            Span span = stretches.get(index);
            marks.add(new Mark(span.begin(), true, span.length(), index));
            marks.add(new Mark(span.end(), false, span.length(), index));
        }
        marks.sort(Comparator.comparingInt(Mark::offset)
                .thenComparing(Mark::opens)
                .thenComparingInt(mark -> mark.opens() ? -mark.length() : mark.length()));
        return marks;
    }

    /** The pieces, with the marks of begin and end. */
    List<Integer> ids() {
        return List.copyOf(ids);
    }

    /** Where the mark before a stretch stands. */
    int place(int stretch) {
        return places[stretch];
    }
}
