package org.entente.store.eventdata;

/** Reads the lines of one file whose layout is known. */
interface RowParser {
    /** Whether the first line of the file names columns and is no row. */
    boolean header();

    /** What a line says. */
    Row parse(String line) throws BadRow;

    /** Who coded the file. */
    Coder coder();
}
