package org.entente.text.statement;

/** What a speaker does with the content of a statement, as the reporting word tells it. */
public enum Stance {
    NEUTRAL,
    /** Says it is so: "confirm", "claim". */
    AFFIRM,
    /** Says it is not so, or is against it: "deny", "reject", "criticize". */
    DENY,
    /** Holds it for possible or asks whether it is so: "doubt", "suspect", "wonder". */
    DOUBT,
    /** Means to do it: "promise", "plan". */
    PROMISE,
    /** Wants somebody to do it: "demand", "urge". */
    REQUEST,
    /** "threaten", "warn". */
    THREATEN
}
