package org.entente.app.brief.wording;

import java.util.List;

/** Words put together. */
public final class Lists {
    private Lists() {}

    /** "a", "a and b", "a, b and c". */
    public static String and(List<String> words) {
        return joined(words, " and ");
    }

    /** "a", "a or b", "a, b or c". */
    public static String or(List<String> words) {
        return joined(words, " or ");
    }

    /** With its first letter in upper case. */
    public static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return new StringBuilder(text.length())
                .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                .append(text, first, text.length())
                .toString();
    }

    private static String joined(List<String> words, String last) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }
}
