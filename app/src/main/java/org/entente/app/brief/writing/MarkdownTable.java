package org.entente.app.brief.writing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A Markdown table, its columns padded so that it reads as plain text unless it is to be compact. */
final class MarkdownTable {
    private MarkdownTable() {}

    /** @param cells already escaped */
    static String of(List<String> columns, List<List<String>> cells, boolean compact) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns.size(), 3));
        if (!compact) {
            widen(widths, columns);
            cells.forEach(row -> widen(widths, row));
        }
        StringBuilder table = new StringBuilder();
        row(table, columns, widths);
        row(table, widths.stream().map("-"::repeat).toList(), widths);
        cells.forEach(row -> row(table, row, widths));
        return table.toString();
    }

    private static void widen(List<Integer> widths, List<String> row) {
        for (int column = 0; column < row.size(); column++) {
            widths.set(column, Math.max(widths.get(column), row.get(column).length()));
        }
    }

    private static void row(StringBuilder table, List<String> row, List<Integer> widths) {
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            table.append("| ")
                    .append(cell)
                    .append(" ".repeat(Math.max(0, widths.get(column) - cell.length())))
                    .append(' ');
        }
        table.append("|\n");
    }
}
