package org.entente.app.api;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.app.library.Edition;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.store.EventLog;
import org.entente.store.exchange.SourcedEvent;
import org.jspecify.annotations.Nullable;

/** The rows of event data by what cites them; memory is linear in the rows, so it is made when first asked for. */
final class Rows {
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(3000, 1, 1);

    private final Map<String, Event> byId = new HashMap<>();
    private final List<SourcedEvent> retold;

    private Rows(EventLog log) {
        log.forEachEvent(EARLIEST, LAST, event -> byId.put(event.id(), event));
        retold = log.retold();
    }

    static Rows of(Edition edition) {
        return edition.held("rows", Rows.class, () -> edition.read(workspace -> new Rows(workspace.eventLog())));
    }

    @Nullable
    Event event(Citation citation) {
        Event event = byId.get(citation.id());
        return event != null && event.document().equals(citation.document()) ? event : null;
    }

    List<SourcedEvent> retold() {
        return retold;
    }
}
