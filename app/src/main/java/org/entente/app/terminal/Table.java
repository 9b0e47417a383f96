package org.entente.app.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A plain text table with columns as wide as they need to be. */
public final class Table {
    private static final int WIDEST = 60;

    /** White space, and what would move a terminal's cursor or turn the text round. */
    private static final String UNSHOWN = "[\\s\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069]+";

    private final List<List<String>> rows = new ArrayList<>();

    public Table(String... columns) {
        rows.add(List.of(columns));
    }

    /** Adds a row of as many cells as there are columns. */
    public Table row(String... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("The row has " + cells.length + " cells, the table "
                    + rows.get(0).size() + " columns.");
        }
        rows.add(List.of(cells));
        return this;
    }

    public boolean empty() {
        return rows.size() == 1;
    }

    /** The lines, each ended by a line feed. */
    public String text() {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(rows.get(0).size(), 0));
        for (List<String> row : rows) {
            for (int column = 0; column < row.size(); column++) {
                widths.set(
                        column,
                        Math.max(widths.get(column), shown(row.get(column)).length()));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = shown(row.get(column));
                line.append(cell).append(" ".repeat(widths.get(column) - cell.length() + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String shown(String cell) {
        String line = cell.replaceAll(UNSHOWN, " ").strip();
        if (line.length() <= WIDEST) {
            return line;
        }
        int end = Character.isLowSurrogate(line.charAt(WIDEST - 1)) ? WIDEST - 2 : WIDEST - 1;
        return line.substring(0, end) + "…";
    }
}
