package org.entente.text.reading;

/** Which documents the user's date is for. */
public enum DateUse {
    /** Those that do not date themselves. */
    WHERE_MISSING,
    /** All of them, whatever they say. */
    ALWAYS
}
