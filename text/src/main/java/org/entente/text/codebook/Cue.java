package org.entente.text.codebook;

import org.entente.model.Factuality;

/**
 * A word that makes what it governs more or less than a fact.
 *
 * @param lemma the word, with its particle where it has one ("rule out")
 * @param part {@code V} verb, {@code N} noun, {@code A} adjective, {@code R} adverb, {@code M} modal, {@code P} mark
 * @param reading what its complement is
 * @param negated what its complement is when the cue itself is negated
 */
public record Cue(String lemma, char part, Factuality reading, Factuality negated) {}
