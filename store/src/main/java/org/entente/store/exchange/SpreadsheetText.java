package org.entente.store.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Text in the cells of a CSV file, so that no spreadsheet takes it for a formula and so that it comes back as it was.
 *
 * <p>An apostrophe is put before a text that is empty or begins with one of {@code = + - @ '}, a tab, a line break or
 * the wide forms of the first four, which some spreadsheets take for the narrow ones;
 * an empty cell is no text at all. A text with control characters or with halves of surrogate pairs, which many a
 * reader or UTF-8 itself refuses, is written with {@link Backslashes} behind {@code '\}.
 */
final class SpreadsheetText {
    private static final String TRIGGERS = "=+-@'\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final String MARK = "'";
    private static final String ESCAPED_MARK = "'\\";

    private SpreadsheetText() {}

    static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        if (Backslashes.needed(text)) {
            return ESCAPED_MARK + Backslashes.escaped(text);
        }
        return text.isEmpty() || TRIGGERS.indexOf(text.charAt(0)) >= 0 ? MARK + text : text;
    }

    /** @throws IllegalArgumentException when the cell is escaped wrongly */
    static @Nullable String text(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        if (cell.startsWith(ESCAPED_MARK)) {
            return Backslashes.unescaped(cell.substring(ESCAPED_MARK.length()));
        }
        return cell.startsWith(MARK) ? cell.substring(MARK.length()) : cell;
    }
}
