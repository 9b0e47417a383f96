package org.entente.store.eventdata;

import org.jspecify.annotations.Nullable;

/**
 * How the reading of a file went.
 *
 * @param coder who coded it
 * @param rows rows of the file, without header and blank lines
 * @param rejected rows that were not taken
 * @param untyped rows taken that have no PLOVER type
 * @param replaced lines with bytes that are not UTF-8, which were replaced
 * @param lines lines read
 * @param broken why the file could not be read to its end, null when it could
 */
public record Reading(
        Coder coder,
        long rows,
        long rejected,
        long untyped,
        long replaced,
        long lines,
        @Nullable String broken) {}
