package org.entente.model;

/** How exactly a text dates something. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR
}
