package org.entente.text.reading;

import java.util.Locale;
import org.entente.text.article.UnreadableException;

/** Tells sentences from what only looks like text: a table on one line, an encoded file, words without a full stop. */
final class Prose {
    /** More characters than any sentence in print has; such a stretch would take minutes and say nothing. */
    static final int LONGEST_SENTENCE = 50_000;

    private static final String ENDS = ".!?\n\r…。！？।؟۔\u2028\u2029";

    private Prose() {}

    /**
     * The text, as it is.
     *
     * @throws UnreadableException if it runs on without the end of a sentence or a line
     */
    static String require(String text) throws UnreadableException {
        int longest = longestStretch(text);
        if (longest > LONGEST_SENTENCE) {
            throw new UnreadableException(
                    String.format(
                            Locale.ROOT,
                            "it runs on for %,d characters without the end of a sentence or a line.",
                            longest),
                    "Give prose: texts with sentences, each paragraph on a line of its own.");
        }
        return text;
    }

    private static int longestStretch(String text) {
        int longest = 0;
        int begin = 0;
        for (int index = 0; index < text.length(); index++) {
            if (ENDS.indexOf(text.charAt(index)) >= 0) {
                longest = Math.max(longest, index - begin);
                begin = index + 1;
            }
        }
        return Math.max(longest, text.length() - begin);
    }
}
