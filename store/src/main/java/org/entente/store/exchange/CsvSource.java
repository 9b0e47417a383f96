package org.entente.store.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.exchange.Lines.Line;

/** Comma-separated; a row may go over several lines. */
final class CsvSource extends TableSource {
    CsvSource() {
        super(title -> title, SpreadsheetText::text);
    }

    @Override
    List<String> cells(Line first, Lines more) throws IOException {
        CsvCells row = new CsvCells();
        List<Line> further = new ArrayList<>();
        try {
            if (!row.add(first.text())) {
                complete(row, first.text().length(), more, further);
            }
        } catch (IllegalArgumentException wrong) {
            // Perhaps only the first line is broken: the others get their chance.
            more.back(further);
            throw wrong;
        }
        return row.cells();
    }

    private static void complete(CsvCells row, long begun, Lines more, List<Line> further) throws IOException {
        long length = begun;
        boolean whole = false;
        while (!whole) {
            Line line = more.next();
            if (line == null) {
                throw new IllegalArgumentException("a quotation mark is not closed before the file ends");
            }
            further.add(line);
            length += line.text().length();
            if (line.cut() || length > Lines.LONGEST) {
                throw new IllegalArgumentException(
                        "a quotation mark is not closed within " + Lines.LONGEST + " characters");
            }
            whole = row.add(line.text());
        }
    }
}
