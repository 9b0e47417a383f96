package org.entente.model;

/** How the text presents an event: as a fact, or as something less. */
public enum Factuality {
    ASSERTED,
    DENIED,
    PLANNED,
    CONDITIONAL,
    POSSIBLE
}
