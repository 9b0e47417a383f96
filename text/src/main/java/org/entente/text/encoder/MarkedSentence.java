package org.entente.text.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its source and target marked, as the network reads it: {@code @} around the source, {@code #} around
 * the target. Very long sentences are cut at their end.
 */
final class MarkedSentence {
    private static final int LONGEST = 150;
    private static final String SOURCE = "@";
    private static final String TARGET = "#";

    /** @param length of the stretch it belongs to */
    private record Mark(int offset, boolean opens, String sign, int length) {}

    private final List<Integer> ids = new ArrayList<>();
    private int source;
    private int target;

    /** Without a source or a target the sentence's begin stands for it. */
    MarkedSentence(WordPieces pieces, String text, @Nullable Span source, @Nullable Span target) {
        List<Mark> marks = new ArrayList<>();
        add(marks, source, SOURCE);
        add(marks, target, TARGET);
        // Where stretches touch, one closes before the other opens; where one holds the other, it opens first.
        marks.sort(Comparator.comparingInt(Mark::offset)
                .thenComparing(Mark::opens)
                .thenComparingInt(mark -> mark.opens() ? -mark.length() : mark.length()));
        ids.add(WordPieces.BEGIN);
        int last = 0;
        for (Mark mark : marks) {
            ids.addAll(pieces.pieces(text.substring(last, mark.offset())));
            if (mark.opens() && mark.sign().equals(SOURCE)) {
                this.source = ids.size();
            } else if (mark.opens()) {
                this.target = ids.size();
            }
            ids.add(pieces.piece(mark.sign()));
            last = mark.offset();
        }
        ids.addAll(pieces.pieces(text.substring(last)));
        if (ids.size() > LONGEST) {
            ids.subList(LONGEST, ids.size()).clear();
        }
        ids.add(WordPieces.END);
    }

    private static void add(List<Mark> marks, @Nullable Span span, String sign) {
        if (span != null) {
            marks.add(new Mark(span.begin(), true, sign, span.length()));
            marks.add(new Mark(span.end(), false, sign, span.length()));
        }
    }

    List<Integer> ids() {
        return List.copyOf(ids);
    }

    /** Place of the mark before the source; 0, the sentence's begin, without one. */
    int source() {
        return source < LONGEST ? source : 0;
    }

    /** Place of the mark before the target; 0, the sentence's begin, without one. */
    int target() {
        return target < LONGEST ? target : 0;
    }
}
