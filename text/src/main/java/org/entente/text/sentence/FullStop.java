package org.entente.text.sentence;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a single full stop ends a sentence or belongs to an abbreviation, an initial or a number. */
record FullStop(Piece piece) {
    private static final Pattern ITEM = Pattern.compile("\\d{1,2}|[A-Za-z]|[ivxIVX]{1,4}");
    private static final Pattern LOWER = Pattern.compile("\\p{L}?\\p{Ll}{2,}");
    private static final Pattern UPPER = Pattern.compile("\\p{Lu}\\p{Ll}+|[AI]");

    /**
     * Judges a full stop that a blank and something other than a small letter follow.
     *
     * @param sentence where the sentence begins
     * @param stop where the full stop stands
     * @param end after the quotes and brackets that follow it
     */
    boolean ends(int sentence, int stop, int end) {
        String word = piece.wordBefore(stop);
        if (countsItem(sentence, stop, word)) {
            return false;
        }
        Abbreviations.@Nullable Kind kind = Abbreviations.kind(word);
        if (kind == null) {
            return true;
        }
        int next = piece.skipOpeners(end);
        return switch (kind) {
            case TITLE -> false;
            case NUMBERED -> !Character.isDigit(piece.at(next));
            case PLAIN -> Abbreviations.beginsSentences(piece.word(next));
        };
    }

    /** "2. Iran will …": the number of an item belongs to its sentence. */
    private boolean countsItem(int sentence, int stop, String word) {
        return piece.skipOpeners(sentence) + word.length() == stop
                && ITEM.matcher(word).matches();
    }

    /** Whether a blank was lost after the full stop: "in Iraq.The". */
    boolean isGluedEnd(int stop, int end) {
        String before = piece.wordBefore(stop);
        String after = piece.word(end);
        return LOWER.matcher(before).matches() && UPPER.matcher(after).matches() && !isAddress(end + after.length());
    }

    private boolean isAddress(int index) {
        return piece.inside(index) && "./@_".indexOf(piece.at(index)) >= 0;
    }
}
