package org.entente.text.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.entente.model.Span;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/**
 * A document's text with its parsed sentences and its quotations.
 *
 * @param parses in the order of the text
 * @param quotations the outermost, in order
 */
record Page(String text, List<Parse> parses, List<Quotation> quotations) {
    /** Letters looked at on either side for the ends of a paragraph. */
    private static final int LONGEST_PARAGRAPH = 20_000;

    Page {
        parses = List.copyOf(parses);
        quotations = List.copyOf(quotations);
    }

    Optional<Parse> sentenceAt(int offset) {
        int place = lastBeginning(parses, parse -> parse.span().begin(), offset);
        return place >= 0 && parses.get(place).span().contains(offset)
                ? Optional.of(parses.get(place))
                : Optional.empty();
    }

    /** The last sentence that ends before an offset. */
    Optional<Parse> sentenceBefore(int offset) {
        int place = lastBeginning(parses, parse -> parse.span().begin(), offset);
        while (place >= 0 && parses.get(place).span().end() > offset) {
            place--;
        }
        return place < 0 ? Optional.empty() : Optional.of(parses.get(place));
    }

    /** How many sentences lie wholly in a stretch. */
    int sentencesIn(Span stretch) {
        int count = 0;
        for (int place = lastBeginning(parses, parse -> parse.span().begin(), stretch.end());
                place >= 0 && parses.get(place).span().begin() >= stretch.begin();
                place--) {
            count += parses.get(place).span().end() <= stretch.end() ? 1 : 0;
        }
        return count;
    }

    /** The quotation, marks included, that holds an offset. */
    Optional<Quotation> quotationAt(int offset) {
        int place = lastBeginning(quotations, quotation -> quotation.outer().begin(), offset);
        return place >= 0 && quotations.get(place).outer().contains(offset)
                ? Optional.of(quotations.get(place))
                : Optional.empty();
    }

    /** The place of the last of some sorted things that begins at or before an offset, or -1. */
    private static <T> int lastBeginning(List<T> things, ToIntFunction<T> begin, int offset) {
        int low = 0;
        int high = things.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(things.get(middle)) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The line, and so the paragraph, that holds an offset. */
    Span paragraphAt(int offset) {
        int first = Math.max(0, offset - LONGEST_PARAGRAPH);
        int begin = offset;
        while (begin > first && text.charAt(begin - 1) != '\n') {
            begin--;
        }
        int last = Math.min(text.length(), offset + LONGEST_PARAGRAPH);
        int end = offset;
        while (end < last && text.charAt(end) != '\n') {
            end++;
        }
        return new Span(begin, end);
    }

    /** Whether only spaces and marks stand between two offsets. */
    boolean empty(int from, int to) {
        return text.substring(Math.min(from, to), Math.max(from, to)).chars().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether a quotation begins where a sentence does. */
    boolean opensSentence(Quotation quotation) {
        int begin = quotation.inner().begin();
        return sentenceAt(begin)
                .map(parse -> empty(parse.span().begin(), begin))
                .orElse(false);
    }

    /** Whether a quotation ends where a sentence does. */
    boolean closesSentence(Quotation quotation) {
        int last = Math.max(quotation.inner().begin(), quotation.inner().end() - 1);
        return sentenceAt(last)
                .map(parse -> empty(
                        quotation.inner().end(),
                        Math.max(parse.span().end(), quotation.inner().end())))
                .orElse(false);
    }

    /** The words of a sentence that lie between two offsets. */
    static List<Word> between(Parse parse, int from, int to) {
        return parse.words().stream()
                .filter(word -> word.span().begin() >= from && word.span().end() <= to)
                .toList();
    }
}
