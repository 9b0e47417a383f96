package org.entente.store.eventdata;

import java.util.List;

/** Reads the lines of one file whose layout is known. */
interface RowParser {
    /** Whether the first line of the file names columns and is no row. */
    boolean header();

    /** What a line says. */
    Row parse(String line) throws BadRow;

    /** All that a line says: where several act or are acted on together, an event for each two of them. */
    default List<Row> rows(String line) throws BadRow {
        return List.of(parse(line));
    }

    /** Who coded the file. */
    Coder coder();
}
