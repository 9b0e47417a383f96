package org.entente.text.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.Span;

/** Finds the ends of the sentences inside one paragraph. */
final class Boundaries {
    private static final Pattern ARTICLE_NAME = Pattern.compile("(?:al|an|as|ash|el|ad|ar)[-\u2010\u2011]\\p{Lu}.*");

    private final Piece piece;
    private final FullStop fullStop;
    private final List<Span> sentences = new ArrayList<>();

    private Boundaries(Piece piece) {
        this.piece = piece;
        this.fullStop = new FullStop(piece);
    }

    static List<Span> in(CharSequence text, Span paragraph) {
        Boundaries boundaries = new Boundaries(new Piece(text, paragraph.begin(), paragraph.end()));
        boundaries.read();
        return boundaries.sentences;
    }

    private void read() {
        int begin = piece.begin();
        int index = begin;
        while (index < piece.end()) {
            if (!Characters.isTerminator(piece.at(index))) {
                index++;
                continue;
            }
            int marksEnd = marksEnd(index);
            int end = closersEnd(marksEnd);
            if (end < piece.end() && ends(begin, index, marksEnd, end)) {
                sentences.add(new Span(begin, end));
                begin = piece.skipBlank(end);
                index = begin;
            } else {
                index = end;
            }
        }
        if (begin < piece.end()) {
            sentences.add(new Span(begin, piece.end()));
        }
    }

    private boolean ends(int sentence, int marks, int marksEnd, int end) {
        char mark = piece.at(marks);
        if (Characters.isWideTerminator(mark)) {
            return true;
        }
        if (!Characters.isSpace(piece.at(end))) {
            return end == marksEnd && mark == '.' && fullStop.isGluedEnd(marks, end);
        }
        int next = piece.skipOpeners(end);
        if (next == piece.end() || beginsLower(next)) {
            return next == piece.end();
        }
        if (marksEnd == marks + 1 && mark == '.') {
            return fullStop.ends(sentence, marks, end);
        }
        return !isOmission(marks, marksEnd) && !(end > marksEnd && isQuestion(mark) && Reporting.follows(piece, end));
    }

    private static boolean isQuestion(char mark) {
        return mark == '?' || mark == '!';
    }

    /** Names such as "al-Qaeda" begin sentences although their first letter is small. */
    private boolean beginsLower(int next) {
        String word = piece.word(next);
        if (word.isEmpty() || !Character.isLowerCase(word.codePointAt(0))) {
            return false;
        }
        return !ARTICLE_NAME.matcher(word).matches();
    }

    /** "[...]" and "(…)" stand for words left out inside of a sentence. */
    private boolean isOmission(int marks, int marksEnd) {
        boolean opened = marks > piece.begin() && (piece.at(marks - 1) == '[' || piece.at(marks - 1) == '(');
        return opened && marksEnd < piece.end() && (piece.at(marksEnd) == ']' || piece.at(marksEnd) == ')');
    }

    private int marksEnd(int index) {
        int end = index;
        while (end < piece.end()) {
            if (Characters.isTerminator(piece.at(end)) || Characters.isInvisible(piece.at(end))) {
                end++;
            } else if (isSpacedDot(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** The blank inside of ". . .". */
    private boolean isSpacedDot(int index) {
        boolean dots = piece.inside(index + 1) && piece.at(index) == ' ' && piece.at(index + 1) == '.';
        return dots
                && piece.at(index - 1) == '.'
                && !(piece.inside(index + 2) && Character.isDigit(piece.at(index + 2)));
    }

    private int closersEnd(int index) {
        int end = index;
        while (end < piece.end()) {
            char c = piece.at(end);
            if (Characters.isCloser(c) || Characters.isInvisible(c)) {
                end++;
            } else if (c == '[' && footnoteEnd(end) > end) {
                end = footnoteEnd(end);
            } else if (Characters.isSpace(c) && piece.inside(end + 1) && closesAfterBlank(piece.at(end + 1))) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static boolean closesAfterBlank(char c) {
        return c == '\u201D' || c == '\u00BB';
    }

    /** The end of a footnote mark such as "[12]", or {@code index}. */
    private int footnoteEnd(int index) {
        int end = index + 1;
        while (piece.inside(end) && Character.isDigit(piece.at(end))) {
            end++;
        }
        boolean closed = end > index + 1 && piece.inside(end) && piece.at(end) == ']';
        return closed ? end + 1 : index;
    }
}
