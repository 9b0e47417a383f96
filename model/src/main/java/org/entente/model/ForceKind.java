package org.entente.model;

/** How a third party stands to a pair. */
public enum ForceKind {
    /** With both: pulls together. */
    COMMON_FRIEND,
    /** Against both: pulls together. */
    COMMON_ENEMY,
    /** With one and against the other: pushes apart. */
    CROSS_PRESSURE
}
