package org.entente.store.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.function.Consumer;

/** Reads back what {@link Exporter} has written. */
public final class Importer {
    private Importer() {}

    /**
     * Reads events one by one, in the order of the file; an event that was exported is read as an equal one.
     *
     * <p>A row that cannot be read is refused with its line and the reason and the next is read. A table whose first
     * row lacks a column that every event needs is refused as a whole, by its first line. Columns and keys that Entente
     * does not know are passed over. Memory does not grow with the number of rows; a row may have 16 million
     * characters.
     *
     * @param events gets each event; what it throws ends the reading
     * @param rejected gets each row that was not read
     * @throws IOException when the reader fails
     */
    public static void events(
            EventFormat format, Reader in, Consumer<SourcedEvent> events, Consumer<RejectedRow> rejected)
            throws IOException {
        source(format).read(new Lines(in), new EventRows(events, rejected));
    }

    private static EventSource source(EventFormat format) {
        return switch (format) {
            case JSONL -> new JsonSource();
            case CSV -> new CsvSource();
            case PLOVER -> new PloverSource();
        };
    }
}
