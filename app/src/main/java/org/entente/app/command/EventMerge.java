package org.entente.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Event;
import org.entente.store.exchange.EventWriter;
import org.entente.store.exchange.Provenance;
import org.entente.store.exchange.SourcedEvent;

/** Writes the events of a log, as they come, and a few others in between, all by document, sentence and id. */
final class EventMerge {
    static final Comparator<SourcedEvent> ORDER = Comparator.comparing(
                    (SourcedEvent sourced) -> sourced.event().document())
            .thenComparing(sourced -> sourced.event().sentence())
            .thenComparing(sourced -> sourced.event().id());

    private final List<SourcedEvent> others;
    private final EventWriter writer;
    private int next;

    /** @param others in order */
    EventMerge(List<SourcedEvent> others, EventWriter writer) {
        this.others = others;
        this.writer = writer;
    }

    /** An event of the log, not before the one given last. */
    void write(Event event) {
        SourcedEvent logged = new SourcedEvent(event, new Provenance("", event.document(), null));
        while (next < others.size() && ORDER.compare(others.get(next), logged) < 0) {
            put(others.get(next++));
        }
        put(logged);
    }

    /** Writes what is left and tells how many there were. */
    long finish() {
        while (next < others.size()) {
            put(others.get(next++));
        }
        return writer.written();
    }

    private void put(SourcedEvent event) {
        try {
            writer.write(event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
