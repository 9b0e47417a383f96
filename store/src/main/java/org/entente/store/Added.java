package org.entente.store;

/** What adding a document did. */
public enum Added {
    /** It was not there before. */
    NEW,
    /** The same text was there; nothing changed. */
    KNOWN,
    /** The same text was there, coded by another version of the coder, and was coded again. */
    RECODED
}
