package org.entente.store.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.stream.Stream;
import org.entente.model.Event;

/**
 * Writes events and networks for other programs.
 *
 * <p>Nothing depends on locale, time zone or system: lines end as the form demands, numbers have a decimal point. The
 * writer is flushed and left open; what it makes of the characters (UTF-8, without a byte order mark) is the caller's
 * affair. No form needs a character that UTF-8 does not have.
 */
public final class Exporter {
    private Exporter() {}

    /**
     * Events whose documents are known by their id only. Written as they come, one in memory at a time.
     *
     * @throws IOException when the writer fails
     */
    public static void events(EventFormat format, Stream<Event> events, Writer out) throws IOException {
        sourced(format, events.map(event -> new SourcedEvent(event, Provenance.UNKNOWN)), out);
    }

    /**
     * Events with what is known of their documents. Written as they come, one in memory at a time.
     *
     * @throws IOException when the writer fails
     */
    public static void sourced(EventFormat format, Stream<SourcedEvent> events, Writer out) throws IOException {
        EventLayout layout = layout(format);
        out.write(layout.header());
        for (Iterator<SourcedEvent> each = events.iterator(); each.hasNext(); ) {
            out.write(layout.row(each.next()));
        }
        out.flush();
    }

    /**
     * A network. The order in which its ties were given does not show.
     *
     * @throws IOException when the writer fails
     */
    public static void network(NetworkFormat format, Network network, Writer out) throws IOException {
        switch (format) {
            case GRAPHML -> GraphMlWriter.write(network, out);
            case GEXF -> GexfWriter.write(network, out);
            case CSV -> TieTable.write(network, out);
        }
        out.flush();
    }

    private static EventLayout layout(EventFormat format) {
        return switch (format) {
            case JSONL -> new JsonLayout();
            case CSV -> new CsvLayout();
            case PLOVER -> new PloverLayout();
        };
    }
}
