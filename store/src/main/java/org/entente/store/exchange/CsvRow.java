package org.entente.store.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of a CSV file as RFC 4180 has it. */
final class CsvRow {
    private CsvRow() {}

    /** Numbers as they are, texts defused, nothing for null; with the line end. */
    static String of(List<? extends @Nullable Object> values) {
        return values.stream().map(CsvRow::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.toString();
        }
        String cell = SpreadsheetText.cell(value == null ? null : value.toString());
        return plain(cell) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** Semicolons and blanks at the edge would stand without quotation marks too, but not in every program. */
    private static boolean plain(String cell) {
        return cell.equals(cell.strip()) && cell.chars().noneMatch(character -> "\",;\r\n\t".indexOf(character) >= 0);
    }
}
