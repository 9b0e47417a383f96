package org.entente.text.sentence;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;

/**
 * Cuts a news text into sentences. A dateline is a sentence of its own; closing quotes belong to the sentence before
 * them; stretches without any letter or digit belong to none.
 */
public final class Sentences {
    private Sentences() {}

    /** The sentences in the order of the text, without overlap and without blanks at their ends. */
    public static List<Span> of(CharSequence text) {
        List<Span> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            int dateline = Dateline.endIn(text, paragraph);
            add(text, new Span(paragraph.begin(), dateline), sentences);
            for (Span sentence : Boundaries.in(text, new Span(dateline, paragraph.end()))) {
                LongSentences.cut(text, sentence).forEach(part -> add(text, part, sentences));
            }
        }
        return List.copyOf(sentences);
    }

    private static void add(CharSequence text, Span stretch, List<Span> sentences) {
        Span trimmed = new Piece(text, stretch.begin(), stretch.end()).trimmed();
        if (holdsWord(text, trimmed)) {
            sentences.add(trimmed);
        }
    }

    private static boolean holdsWord(CharSequence text, Span span) {
        return text.subSequence(span.begin(), span.end()).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
