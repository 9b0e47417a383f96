package org.entente.text.codebook;

/** The kind of word an entry's predicate is. */
public enum PartOfSpeech {
    VERB,
    NOUN,
    ADJECTIVE
}
