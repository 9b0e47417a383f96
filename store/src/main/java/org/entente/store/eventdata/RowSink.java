package org.entente.store.eventdata;

import org.jspecify.annotations.Nullable;

/** Is given what a file says, row by row. */
public interface RowSink {
    /**
     * An event.
     *
     * @param line its line in the file
     * @param day since 1970-01-01
     * @param source who acts
     * @param target who is acted on, null when the file names nobody
     * @param code what was done
     */
    void event(long line, long day, Party source, @Nullable Party target, EventCode code);

    /**
     * How two stand to each other in a year; given at the end of the file.
     *
     * @param sign +1 or -1
     */
    void tie(long line, int year, Party a, Party b, int sign);

    /** A row that cannot be taken. */
    void rejected(Rejection rejection);

    /** So many rows were read; told now and then. */
    void read(long rows);
}
