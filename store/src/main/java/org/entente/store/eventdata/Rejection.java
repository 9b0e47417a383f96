package org.entente.store.eventdata;

/**
 * A row that was not taken.
 *
 * @param line its line in the file, from 1
 * @param reason why, naming the value
 * @param row the line as it stands, cut after {@value #LONGEST} characters
 */
public record Rejection(long line, String reason, String row) {
    /** The most that is kept of a row. */
    public static final int LONGEST = 2_000;

    public Rejection {
        row = row.length() <= LONGEST ? row : row.substring(0, LONGEST) + "…";
    }
}
