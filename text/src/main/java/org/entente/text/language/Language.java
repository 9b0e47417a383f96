package org.entente.text.language;

import java.util.List;
import org.entente.model.Span;

/** A parser of one language. Implementations are thread-safe and give the same answer for the same text. */
public interface Language {
    /** The sentences of a text, in order, without overlap; a paragraph break always ends a sentence. */
    List<Span> sentences(String text);

    /**
     * Words, tags, lemmas and dependencies of one sentence; spans are offsets into {@code text}. A stretch too long to
     * parse at once is parsed in parts, each with a root of its own; one without any word has no words.
     */
    Parse parse(String text, Span sentence);
}
