package org.entente.store.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Text in the cells of a tab-separated file: with {@link Backslashes}, and with one more before a first character that
 * makes a spreadsheet see a formula or a reader a quotation. An empty cell is no text; a single backslash is the empty
 * one.
 */
final class TabText {
    private static final String TRIGGERS = "=+-@'\"\uff1d\uff0b\uff0d\uff20";
    private static final String EMPTY = "\\";

    private TabText() {}

    static String cell(@Nullable String text) {
        if (text == null) {
            return "";
        }
        if (text.isEmpty()) {
            return EMPTY;
        }
        String escaped = Backslashes.escaped(text);
        return TRIGGERS.indexOf(text.charAt(0)) >= 0 ? "\\" + escaped : escaped;
    }

    /** @throws IllegalArgumentException when the cell is escaped wrongly */
    static @Nullable String text(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        return cell.equals(EMPTY) ? "" : Backslashes.unescaped(cell);
    }
}
