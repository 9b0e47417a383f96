package org.entente.text.date;

/** Whether the sentence tells of what was or of what is to come; it decides which Monday "Monday" is. */
public enum Tense {
    PAST,
    FUTURE,
    /** Taken from the nearest verb or adverb in the sentence, and past where there is none. */
    FROM_SENTENCE
}
