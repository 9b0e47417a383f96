package org.entente.text.sentence;

import java.util.Set;

/** Speakers named after a quoted question: in {@code "Why?" Kerry asked} the sentence goes on after the quote. */
final class Reporting {
    private static final int LONGEST_NAME = 5;
    private static final Set<String> VERBS = Set.of(
            "added",
            "announced",
            "answered",
            "argued",
            "asked",
            "asks",
            "cried",
            "declared",
            "demanded",
            "exclaimed",
            "inquired",
            "insisted",
            "replied",
            "retorted",
            "said",
            "says",
            "shouted",
            "told",
            "tweeted",
            "wondered",
            "wrote",
            "yelled");

    private Reporting() {}

    /** Whether a name and a verb of saying stand at {@code index}. */
    static boolean follows(Piece piece, int index) {
        int next = piece.skipBlank(index);
        for (int words = 0; words <= LONGEST_NAME; words++) {
            String word = piece.word(next);
            if (word.isEmpty()) {
                return false;
            }
            if (words > 0 && VERBS.contains(word)) {
                return true;
            }
            next += word.length();
            if (piece.inside(next) && piece.at(next) == '.' && Abbreviations.takesFullStop(word)) {
                next++;
            }
            if (!Character.isUpperCase(word.charAt(0)) || !piece.inside(next) || !Characters.isSpace(piece.at(next))) {
                return false;
            }
            next = piece.skipBlank(next);
        }
        return false;
    }
}
