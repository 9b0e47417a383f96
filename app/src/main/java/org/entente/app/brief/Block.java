package org.entente.app.brief;

import java.util.List;

/** A part of a section. */
sealed interface Block {
    /** A paragraph. */
    record Paragraph(Line line) implements Block {}

    /** A list of points. */
    record Points(List<Line> lines) implements Block {
        public Points {
            lines = List.copyOf(lines);
        }
    }

    /** A table; every row has as many cells as there are columns. */
    record Grid(String caption, List<String> columns, List<List<Line>> rows) implements Block {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Line> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("The table \"" + caption + "\" has a row of " + row.size()
                            + " cells under " + columns.size() + " columns.");
                }
            }
        }
    }

    /** A picture of our own, with the sentence that says the same; a table with the figures stands beside it. */
    record Picture(String svg, String says) implements Block {}
}
