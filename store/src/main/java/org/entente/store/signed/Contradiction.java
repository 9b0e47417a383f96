package org.entente.store.signed;

/** What to do where one row says friendly and another hostile of the same two in the same year. */
public enum Contradiction {
    /** Read nothing and say so. */
    REFUSE,
    /** Take the tie for hostile. */
    HOSTILE,
    /** Leave the tie out. */
    OMIT
}
