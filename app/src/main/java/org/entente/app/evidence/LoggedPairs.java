package org.entente.app.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.EventType;
import org.entente.network.dyad.PairEvent;
import org.entente.network.dyad.PairHistory;
import org.entente.store.EventLog;
import org.entente.store.RecordSink;
import org.entente.store.eventdata.EventData;

/** The event data of a workspace as pairs of those who answer for what was done; its codes are PLOVER's types. */
public final class LoggedPairs implements RecordSink {
    private static final LocalDate LAST = LocalDate.of(3000, 1, 1);

    private final List<PairEvent> events = new ArrayList<>();
    private List<String> ids = List.of();

    private LoggedPairs() {}

    /** Everything that is logged with a PLOVER type. */
    public static PairHistory of(EventLog log) {
        LoggedPairs pairs = new LoggedPairs();
        log.forEachRecord(EventData.EARLIEST, LAST, pairs);
        return PairHistory.of(pairs.events);
    }

    @Override
    public void accountable(List<String> accountable) {
        ids = accountable;
    }

    @Override
    public void record(
            int day, int source, int target, EventType type, double goldstein, double confidence, int reports) {
        if (target >= 0) {
            events.add(new PairEvent(day, ids.get(source), ids.get(target), type.name(), type.quad(), goldstein));
        }
    }
}
