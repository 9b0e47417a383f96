package org.entente.text.date;

/** How a length of time is limited by its words. */
public enum TimeBound {
    EXACT,
    /** "more than", "at least"; also a bare plural such as "decades". */
    AT_LEAST,
    /** "less than", "up to", "within". */
    AT_MOST,
    /** "about", "nearly", "some". */
    ABOUT
}
