package org.entente.text.sentence;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Span;

/** Tells lines that stand for themselves (titles, items, whole paragraphs) from those of a wrapped paragraph. */
final class Lines {
    /** No text is wrapped at more columns than this: longer lines are whole paragraphs. */
    private static final int WIDEST_WRAP = 200;
    /** Below this many columns lines that all begin with a capital and end without a full stop are titles. */
    private static final int NARROW = 60;

    private static final Pattern ITEM = Pattern.compile("\\d{1,2}|[a-z]");
    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s");
    private static final double RAGGED = 0.8;
    private static final String BULLETS = "\u2022\u2023\u2043\u25AA\u25CF\u25E6\u00B7*-\u2013+";
    private static final Set<String> OPEN_ENDS = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "of", "on", "or", "that", "the",
            "to", "with");

    private final CharSequence text;
    private final List<Span> lines;
    private final int width;
    private final boolean titles;

    Lines(CharSequence text, List<Span> lines) {
        this.text = text;
        this.lines = lines;
        this.width = lines.stream().mapToInt(Span::length).max().orElse(0);
        this.titles = width < NARROW && allTitles();
    }

    /** Whether a sentence must end with the line, although the next line follows without a blank one. */
    boolean endsAfter(int index) {
        Span line = lines.get(index);
        Span next = lines.get(index + 1);
        if (isItem(next) || isHeading(next) || isHeading(line) || Dateline.endIn(text, next) > next.begin()) {
            return true;
        }
        if (!beginsLikeSentence(next) || goesOn(line)) {
            return false;
        }
        return titles
                || width > WIDEST_WRAP
                || line.length() + 1 + firstWord(next).length() <= width * RAGGED;
    }

    private boolean allTitles() {
        for (int index = 0; index < lines.size(); index++) {
            boolean last = index + 1 == lines.size();
            Span line = lines.get(index);
            if (!beginsLikeSentence(line) || endsSentence(line) || (!last && goesOn(line))) {
                return false;
            }
        }
        return true;
    }

    private boolean isItem(Span line) {
        Piece piece = new Piece(text, line.begin(), line.end());
        if (BULLETS.indexOf(piece.at(line.begin())) >= 0) {
            return line.length() > 1 && Characters.isSpace(piece.at(line.begin() + 1));
        }
        int begin = piece.at(line.begin()) == '(' ? line.begin() + 1 : line.begin();
        String number = piece.word(begin);
        int after = begin + number.length();
        boolean counts = ITEM.matcher(number).matches();
        return counts
                && piece.inside(after + 1)
                && endsNumber(piece.at(after))
                && Characters.isSpace(piece.at(after + 1));
    }

    private static boolean endsNumber(char c) {
        return c == '.' || c == ')';
    }

    private boolean isHeading(Span line) {
        return HEADING.matcher(text).region(line.begin(), line.end()).lookingAt();
    }

    private boolean beginsLikeSentence(Span line) {
        int first = new Piece(text, line.begin(), line.end()).skipOpeners(line.begin());
        return first == line.end() || !Character.isLowerCase(text.charAt(first));
    }

    private boolean endsSentence(Span line) {
        return Characters.isTerminator(text.charAt(line.end() - 1));
    }

    private boolean goesOn(Span line) {
        char last = text.charAt(line.end() - 1);
        String word = new Piece(text, line.begin(), line.end()).wordBefore(line.end());
        return last == ',' || last == '-' || last == '\u00AD' || OPEN_ENDS.contains(word);
    }

    private String firstWord(Span line) {
        int end = line.begin();
        while (end < line.end() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return text.subSequence(line.begin(), end).toString();
    }
}
