package org.entente.model;

/** Where an undertaking stands. */
public enum CommitmentStatus {
    OFFERED,
    UNDER_NEGOTIATION,
    AGREED,
    FULFILLED,
    BROKEN
}
