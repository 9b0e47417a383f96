package org.entente.text.statement;

import java.util.List;
import java.util.Optional;
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
    Page {
        parses = List.copyOf(parses);
        quotations = List.copyOf(quotations);
    }

    Optional<Parse> sentenceAt(int offset) {
        return parses.stream().filter(parse -> parse.span().contains(offset)).findFirst();
    }

    /** The last sentence that ends before an offset. */
    Optional<Parse> sentenceBefore(int offset) {
        Parse last = null;
        for (Parse parse : parses) {
            if (parse.span().end() > offset) {
                break;
            }
            last = parse;
        }
        return Optional.ofNullable(last);
    }

    /** The line, and so the paragraph, that holds an offset. */
    Span paragraphAt(int offset) {
        int begin = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
        int end = text.indexOf('\n', offset);
        return new Span(Math.min(begin, offset), end < 0 ? text.length() : end);
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
