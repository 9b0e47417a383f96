package org.entente.text.actor.phrase;

/** By which pronoun somebody is meant. */
public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether two words may mean the same person. */
    public boolean fits(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }
}
