package org.entente.text.actor;

/** How a mention stands for its actor. */
public enum Use {
    /** By a name or description of its own: "the Pentagon", "hardliners in Iran". */
    NAME,
    /** By pointing back or by what everybody knows: "both countries", "the minister". */
    REFERENCE,
    /** "he", "its". */
    PRONOUN,
    /** As where something happens, not as who acts: "in Iraq". */
    PLACE,
    /** Before another noun: "Iranian", "US". */
    MODIFIER
}
