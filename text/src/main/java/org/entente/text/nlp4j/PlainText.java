package org.entente.text.nlp4j;

import java.util.Arrays;
import org.entente.model.Span;
import org.entente.text.sentence.Characters;

/**
 * A copy of a stretch of text that a tokenizer can read: straight quotes, plain hyphens and blanks, nothing invisible.
 * Every character of the copy knows the one that it stands for.
 */
final class PlainText {
    private final char[] plain;
    private final int[] origin;
    private final int length;

    private PlainText(char[] plain, int[] origin, int length) {
        this.plain = plain;
        this.origin = origin;
        this.length = length;
    }

    static PlainText of(CharSequence text, Span span) {
        char[] plain = new char[span.length()];
        int[] origin = new int[span.length()];
        int length = 0;
        for (int index = span.begin(); index < span.end(); index++) {
            char c = text.charAt(index);
            if (!Characters.isInvisible(c)) {
                plain[length] = isLone(text, index, span) ? '\uFFFD' : straight(c);
                origin[length++] = index;
            }
        }
        return new PlainText(plain, Arrays.copyOf(origin, length), length);
    }

    private static boolean isLone(CharSequence text, int index, Span span) {
        char c = text.charAt(index);
        if (Character.isHighSurrogate(c)) {
            return index + 1 == span.end() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        return Character.isLowSurrogate(c)
                && (index == span.begin() || !Character.isHighSurrogate(text.charAt(index - 1)));
    }

    private static char straight(char c) {
        if (c < '\u0080') {
            return c < ' ' || c == '\u007F' ? ' ' : c;
        }
        return switch (c) {
            case '\u2019', '\u201B', '\u2032', '\u00B4', '\u02BC', '\uFF07' -> '\'';
            case '\u2018', '\u201A' -> '`';
            case '\u201E', '\u201F', '\u2033', '\uFF02' -> '"';
            case '\u00AB' -> '\u201C';
            case '\u00BB' -> '\u201D';
            case '\u2010', '\u2011', '\u2012', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u2015' -> '\u2014';
            default -> Characters.isSpace(c) ? ' ' : c;
        };
    }

    int length() {
        return length;
    }

    char at(int index) {
        return plain[index];
    }

    String slice(int begin, int end) {
        return new String(plain, begin, end - begin);
    }

    /** The stretch of the original text that the copy's [begin, end) stands for. */
    Span original(int begin, int end) {
        return new Span(origin[begin], origin[end - 1] + 1);
    }
}
