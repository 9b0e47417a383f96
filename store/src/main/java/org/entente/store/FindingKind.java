package org.entente.store;

/** What is kept of a document beside its events. */
enum FindingKind {
    SENTENCE,
    MENTION,
    STATEMENT,
    CONDITION,
    COMMITMENT,
    MILESTONE
}
