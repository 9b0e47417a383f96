package org.entente.text.sentence;

import org.entente.model.Span;

/** A stretch of a text with the small steps that looking around in it takes. */
record Piece(CharSequence text, int begin, int end) {
    char at(int index) {
        return text.charAt(index);
    }

    boolean inside(int index) {
        return index >= begin && index < end;
    }

    /** The first index from {@code index} on that holds a visible character, or {@code end}. */
    int skipBlank(int index) {
        int next = index;
        while (next < end && (Characters.isSpace(at(next)) || Characters.isInvisible(at(next)))) {
            next++;
        }
        return next;
    }

    /** The first index from {@code index} on that holds neither blank, quote nor bracket, or {@code end}. */
    int skipOpeners(int index) {
        int next = skipBlank(index);
        while (next < end && Characters.isOpener(at(next))) {
            next = skipBlank(next + 1);
        }
        return next;
    }

    /** The letters from {@code index} on; apostrophes and hyphens inside of a word count as letters. */
    String word(int index) {
        StringBuilder word = new StringBuilder();
        for (int next = index; next < end && word.length() < 40; next++) {
            char c = at(next);
            if (!Characters.isInvisible(c)) {
                if (!Character.isLetterOrDigit(c) && !(isJoint(c) && word.length() > 0)) {
                    break;
                }
                word.append(c);
            }
        }
        return word.toString();
    }

    /** The word that ends right before {@code index}, with the full stops inside of it ("U.S" of "U.S."). */
    String wordBefore(int index) {
        StringBuilder word = new StringBuilder();
        for (int next = index - 1; next >= begin && word.length() < 40; next--) {
            char c = at(next);
            if (!Characters.isInvisible(c)) {
                if (!Character.isLetterOrDigit(c) && c != '.' && !isJoint(c)) {
                    break;
                }
                word.append(c);
            }
        }
        return word.reverse().toString();
    }

    private static boolean isJoint(char c) {
        return c == '-' || c == '\'' || c == '\u2019';
    }

    /** Without the blanks at both ends. */
    Span trimmed() {
        int first = skipBlank(begin);
        int last = end;
        while (last > first && (Characters.isSpace(at(last - 1)) || Characters.isInvisible(at(last - 1)))) {
            last--;
        }
        return new Span(first, last);
    }
}
