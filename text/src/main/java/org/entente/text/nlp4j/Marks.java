package org.entente.text.nlp4j;

import java.text.Normalizer;

/** Characters that are words of their own: punctuation, quotes, brackets, currency and other symbols. */
final class Marks {
    private Marks() {}

    static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c) && !isCombining(c) && c != '\uFFFD';
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether a mark belongs to the word after it: ".5", "-3", "'90s", "#Iran", "@StateDept". */
    static boolean beginsWord(PlainText plain, int index, int end) {
        if (index + 1 >= end) {
            return false;
        }
        char next = plain.at(index + 1);
        return switch (plain.at(index)) {
            case '.', '-', '+' -> Character.isDigit(next);
            case '\'' -> isDecade(plain, index, end) || isClitic(plain, index, end);
            case '#', '@' -> Character.isLetter(next);
            default -> false;
        };
    }

    private static boolean isDecade(PlainText plain, int index, int end) {
        return index + 2 < end && Character.isDigit(plain.at(index + 1)) && Character.isDigit(plain.at(index + 2));
    }

    /** A clitic that stands alone, as in already tokenized text. */
    private static boolean isClitic(PlainText plain, int index, int end) {
        boolean alone = index == 0 || plain.at(index - 1) == ' ';
        return alone && plain.slice(index, end).matches("(?i)'(?:s|d|m|ll|re|ve|em)");
    }

    /** Whether two marks in a row are one word: "...", "--", "''", "?!". */
    static boolean joins(char first, char second) {
        if (first == '?' || first == '!') {
            return second == '?' || second == '!';
        }
        return first == second && ".-'`*=_~#".indexOf(first) >= 0;
    }

    /** How the treebank writes a mark; a dash between blanks is written as two hyphens. */
    static String form(char mark, boolean alone) {
        return switch (mark) {
            case '\u2013', '-' -> alone ? "--" : "-";
            case '\u2014' -> "--";
            case '\u201C' -> "``";
            case '\u201D' -> "''";
            default -> Normalizer.normalize(String.valueOf(mark), Normalizer.Form.NFKC);
        };
    }
}
