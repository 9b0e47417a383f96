package org.entente.text.codebook;

import org.entente.model.CommitmentStatus;

/**
 * A word that makes an undertaking of what it governs.
 *
 * @param lemma the verb or noun ("sign", "pledge", "intent")
 * @param status where the undertaking stands when the word is told as a fact
 */
public record Undertaking(String lemma, CommitmentStatus status) {}
