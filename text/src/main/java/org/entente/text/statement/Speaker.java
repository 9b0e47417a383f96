package org.entente.text.statement;

import org.entente.model.Span;
import org.entente.text.language.Word;

/**
 * Who speaks.
 *
 * @param span the words for the speaker
 * @param head their head, or what a relative pronoun stands for
 */
record Speaker(Span span, Word head) {}
