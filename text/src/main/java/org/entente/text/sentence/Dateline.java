package org.entente.text.sentence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/** The place, date and agency before the first sentence of a dispatch: "VIENNA, June 16 (Reuters) -". */
final class Dateline {
    private static final int LONGEST = 120;
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'\u2019-]+(?: \\p{Lu}[\\p{Lu}.'\u2019-]*)*";
    private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{L}[\\p{L}.'\u2019-]*){0,3}";
    private static final String MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final String DAY = "(?i:" + MONTH + " \\d{1,2}(?:, \\d{4})?|\\d{1,2} " + MONTH + "(?: \\d{4})?)";
    private static final String AGENCY = "\\([\\p{L} .,/&\u2019-]{2,40}\\)";
    private static final String DASH = "\\s*(?:--|[-\u2013\u2014])(?=\\s)";
    private static final String REGIONS = "(?:, " + NAME + "){0,2}?";
    private static final Pattern LINE = Pattern.compile("(?:"
            + CAPITALS + REGIONS + "(?:,? " + DAY + ")?,?(?: ?" + AGENCY + ")?" + DASH
            + "|" + NAME + REGIONS + ",? " + DAY + ",?(?: ?" + AGENCY + ")?" + DASH
            + "|(?:" + NAME + REGIONS + "(?:,? " + DAY + ")?,? ?)?" + AGENCY + "(?:" + DASH + "|\\s*:(?=\\s)))");

    private Dateline() {}

    /** Where the dateline at the begin of a paragraph ends; the paragraph's begin where there is none. */
    static int endIn(CharSequence text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST);
        Matcher matcher = LINE.matcher(text).region(paragraph.begin(), end);
        if (!mayHold(text, paragraph.begin(), end) || !matcher.lookingAt()) {
            return paragraph.begin();
        }
        Piece rest = new Piece(text, matcher.end(), paragraph.end());
        int next = rest.skipOpeners(matcher.end());
        boolean sentenceFollows = next < paragraph.end() && !Character.isLowerCase(text.charAt(next));
        return sentenceFollows ? matcher.end() : paragraph.begin();
    }

    /** A quick look before the long one: a capital or bracket first, a dash or colon later. */
    private static boolean mayHold(CharSequence text, int begin, int end) {
        if (begin == end || (text.charAt(begin) != '(' && !Character.isUpperCase(text.charAt(begin)))) {
            return false;
        }
        return text.subSequence(begin, end).chars().anyMatch(c -> "-\u2013\u2014:".indexOf(c) >= 0);
    }
}
