package org.entente.store.eventdata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ActorKind;

/**
 * The parties met so far, so that the directory is asked once for each name and standing. A name on a day gives the
 * same object each time. Not for use by several threads.
 */
public final class Roster {
    private static final class Entry {
        final List<Held> held = new ArrayList<>(1);
        long rows;
    }

    private record Held(Party party, long from, long until) {
        boolean on(long day) {
            return from <= day && day < until;
        }
    }

    /**
     * A name that the directory does not know.
     *
     * @param name as the file has it
     * @param rows in how many rows it was met
     */
    public record Unknown(PartyName name, long rows) {}

    private final Directory directory;
    private final Map<PartyName, Entry> entries = new HashMap<>();

    public Roster(Directory directory) {
        this.directory = directory;
    }

    /** Whom a name stands for on a day, counted since 1970-01-01. Amortised constant time. */
    public Party party(PartyName name, long day) {
        Entry entry = entries.get(name);
        if (entry == null) {
            entry = new Entry();
            entries.put(name, entry);
        }
        entry.rows++;
        for (Held held : entry.held) {
            if (held.on(day)) {
                return held.party();
            }
        }
        Standing standing = directory.find(name, LocalDate.ofEpochDay(day));
        Held held = new Held(
                new Party(name, standing.actor()),
                standing.from().toEpochDay(),
                standing.until().toEpochDay());
        if (!held.on(day)) {
            throw new IllegalStateException("The standing of " + name.name() + " does not contain the day asked for.");
        }
        entry.held.add(held);
        return held.party();
    }

    /** The names nobody knows, the most frequent first, then by name. */
    public List<Unknown> unknown() {
        List<Unknown> unknown = new ArrayList<>();
        entries.forEach((name, entry) -> {
            if (entry.held.stream().anyMatch(held -> held.party().actor().kind() == ActorKind.UNKNOWN)) {
                unknown.add(new Unknown(name, entry.rows));
            }
        });
        unknown.sort(Comparator.comparingLong(Unknown::rows)
                .reversed()
                .thenComparing(one -> one.name().name()));
        return List.copyOf(unknown);
    }
}
