package org.entente.store.exchange;

import java.io.IOException;
import java.io.Writer;

/** Writes events one by one; the writer underneath is neither flushed nor closed. */
public final class EventWriter {
    private final EventLayout layout;
    private final Writer out;
    private long written;

    EventWriter(EventLayout layout, Writer out) throws IOException {
        this.layout = layout;
        this.out = out;
        out.write(layout.header());
    }

    /** @throws IOException when the writer fails */
    public void write(SourcedEvent event) throws IOException {
        out.write(layout.row(event));
        written++;
    }

    /** How many were written. */
    public long written() {
        return written;
    }
}
