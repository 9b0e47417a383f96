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
            case '\'', '`' -> isDecade(plain, index, end) || isClitic(plain, index, end);
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
        return alone && plain.slice(index, end).matches("(?i)['`](?:s|d|m|ll|re|ve|em)");
    }

    /** Whether two marks in a row are one word: "...", "--", "''", "?!". */
    static boolean joins(char first, char second) {
        if (first == '?' || first == '!') {
            return second == '?' || second == '!';
        }
        return first == second && ".-'`*=_~#".indexOf(first) >= 0;
    }

    /**
     * How the treebank writes a mark: quotes by the side they stand on, a dash between blanks as two hyphens.
     *
     * @param mark one mark, or equal ones in a row
     * @param before the character before it, a blank at the begin of the sentence
     * @param after the character after it, a blank at the end of the sentence
     */
    static String form(String mark, char before, char after) {
        return switch (mark) {
            case "\u2013", "-" -> before == ' ' && after == ' ' ? "--" : "-";
            case "\u2014" -> "--";
            case "\u201C" -> "``";
            case "\u201D" -> "''";
            case "\"", "''" -> quote(mark, "``", "''", before, after);
            case "'" -> quote(mark, "`", "'", before, after);
            default -> Normalizer.normalize(mark, Normalizer.Form.NFKC);
        };
    }

    private static String quote(String mark, String opening, String closing, char before, char after) {
        boolean opens = " ([{-\u2013\u2014".indexOf(before) >= 0;
        boolean closes = " )]}-\u2013\u2014.,;:!?\u2026".indexOf(after) >= 0;
        if (opens == closes) {
            return mark;
        }
        return opens ? opening : closing;
    }
}
