package org.entente.store.signed;

import org.jspecify.annotations.Nullable;

/**
 * A tie as a file has it.
 *
 * @param line number of its line, from 1
 * @param year the year it is of, null in a file without years
 * @param a name of the end that sorts first
 * @param b name of the other
 * @param sign 1 friendly, -1 hostile
 */
public record SignedRow(long line, @Nullable Integer year, String a, String b, int sign) {}
