package org.entente.app.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.store.EventLog;
import org.entente.store.RecordSink;
import org.entente.store.exchange.SourcedEvent;
import org.jspecify.annotations.Nullable;

/** How much there is of whom, and from when to when. Time is linear in the events. */
public final class Census implements RecordSink {
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(3000, 1, 1);

    private final Map<String, Integer> events = new HashMap<>();
    private List<String> ids = new ArrayList<>();
    private @Nullable LocalDate first;

    private Census() {}

    /** Counts what texts and event data tell. */
    public static Census of(List<Coding> texts, EventLog log) {
        Census census = new Census();
        log.forEachRecord(EARLIEST, LAST, census);
        log.retold().stream().map(SourcedEvent::event).forEach(census::add);
        texts.forEach(coding -> coding.events().forEach(census::add));
        return census;
    }

    /** In how many events an actor, or one it answers for, has a part; of a person's acts those under its own name. */
    public int events(String id) {
        return events.getOrDefault(id, 0);
    }

    /** The first day of an event. */
    public Optional<LocalDate> first() {
        return Optional.ofNullable(first);
    }

    @Override
    public void accountable(List<String> accountable) {
        ids = accountable;
    }

    @Override
    public void record(
            int day, int source, int target, EventType type, double goldstein, double confidence, int reports) {
        count(ids.get(source));
        if (target >= 0 && target != source) {
            count(ids.get(target));
        }
        if (first == null || day < first.toEpochDay()) {
            first = LocalDate.ofEpochDay(day);
        }
    }

    private void add(Event event) {
        add(event.source());
        Mention target = event.target();
        if (target != null) {
            add(target);
        }
        if (event.date() != null && (first == null || event.date().from().isBefore(first))) {
            first = event.date().from();
        }
    }

    private void add(Mention mention) {
        String id = mention.actor().id();
        String accountable = mention.actor().accountable();
        count(id);
        if (!accountable.equals(id)) {
            count(accountable);
        }
    }

    private void count(String id) {
        events.merge(id, 1, Integer::sum);
    }
}
