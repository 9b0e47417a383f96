package org.entente.store.exchange;

/**
 * A row that could not be read.
 *
 * @param line the file's line it begins on, from 1
 * @param reason why, naming the field and the value
 * @param row the row as it stands, without its line end and cut after {@value #LONGEST} characters
 */
public record RejectedRow(long line, String reason, String row) {
    /** The most that is kept of a row. */
    public static final int LONGEST = 2_000;

    public RejectedRow {
        row = row.length() <= LONGEST ? row : row.substring(0, LONGEST) + "…";
    }
}
