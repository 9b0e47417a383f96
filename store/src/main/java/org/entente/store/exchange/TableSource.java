package org.entente.store.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.entente.store.exchange.Lines.Line;
import org.jspecify.annotations.Nullable;

/** A header and rows below it; without a header that can be used, nothing is read and the first line is refused. */
abstract class TableSource implements EventSource {
    private final UnaryOperator<String> field;
    private final TableFields.Meaning meaning;

    TableSource(UnaryOperator<String> field, TableFields.Meaning meaning) {
        this.field = field;
        this.meaning = meaning;
    }

    /**
     * The cells of the row that begins with a line.
     *
     * @throws IllegalArgumentException when they cannot be told apart; then only the line itself is used up
     */
    abstract List<String> cells(Line first, Lines more) throws IOException;

    @Override
    public final void read(Lines lines, EventRows rows) throws IOException {
        TableFields fields = null;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            if (line.content().isEmpty()) {
                continue;
            }
            List<String> cells = row(line, lines, rows);
            if (fields == null) {
                fields = cells == null ? null : header(line, cells, rows);
                if (fields == null) {
                    return;
                }
            } else if (cells != null) {
                accept(line, cells, fields, rows);
            }
        }
    }

    private @Nullable List<String> row(Line line, Lines lines, EventRows rows) throws IOException {
        if (rows.tooLong(line)) {
            return null;
        }
        try {
            return cells(line, lines);
        } catch (IllegalArgumentException wrong) {
            rows.reject(line, wrong);
            return null;
        }
    }

    private @Nullable TableFields header(Line line, List<String> cells, EventRows rows) {
        try {
            return new TableFields(cells, field, meaning);
        } catch (IllegalArgumentException wrong) {
            rows.reject(line, wrong);
            return null;
        }
    }

    private static void accept(Line line, List<String> cells, TableFields fields, EventRows rows) {
        FlatEvent row;
        try {
            row = fields.row(cells);
        } catch (IllegalArgumentException wrong) {
            rows.reject(line, wrong);
            return;
        }
        rows.accept(line, row);
    }
}
