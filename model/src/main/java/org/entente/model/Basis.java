package org.entente.model;

/** Where a figure comes from. */
public enum Basis {
    /** Computed from dated events and conditions. */
    MEASURED,
    /** The text says so, without acts that could be counted. */
    STATED,
    /** Neither measured nor stated: an assumption, given with its range. */
    JUDGEMENT
}
