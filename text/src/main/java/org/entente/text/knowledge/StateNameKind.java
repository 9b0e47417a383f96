package org.entente.text.knowledge;

/** How a word points to a state. */
public enum StateNameKind {
    /** The state itself: "Iran", "US". */
    NAME,
    /** What belongs to it: "Iranian". */
    ADJECTIVE,
    /** Its people, or its government as "the Iranians". */
    PEOPLE,
    /** Its capital, which may stand for its government: "Tehran". */
    CAPITAL,
    /** A seat of its government: "the Kremlin". */
    SEAT,
    /** Another town or region in it: "Mosul". */
    CITY
}
