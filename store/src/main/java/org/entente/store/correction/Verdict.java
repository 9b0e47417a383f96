package org.entente.store.correction;

/** What people said of an event; the last one who said something counts. */
public enum Verdict {
    /** Nobody said anything. */
    CODED,
    CONFIRMED,
    EDITED,
    REJECTED,
    ADDED
}
