package org.entente.network.dyad;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who did what to whom, day by day: the events of all pairs, one for each pair, day and code, none of an actor towards
 * itself. Immutable; equal for the same events in whatever order.
 */
public final class PairHistory {
    private static final int SILENCE = 3;

    private static final Comparator<PairEvent> ORDER = Comparator.comparingInt(PairEvent::day)
            .thenComparing(PairEvent::source)
            .thenComparing(PairEvent::target)
            .thenComparing(PairEvent::code)
            .thenComparingDouble(PairEvent::goldstein)
            .thenComparing(event -> String.valueOf(event.quad()));

    private final List<PairEvent> events;
    private final List<String> actors;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, Series> series = new HashMap<>();

    private PairHistory(List<PairEvent> events) {
        this.events = List.copyOf(events);
        Set<String> ids = new TreeSet<>();
        Map<String, Map<String, List<PairEvent>>> byPair = new HashMap<>();
        for (PairEvent event : events) {
            ids.add(event.source());
            ids.add(event.target());
            byPair.computeIfAbsent(event.source(), key -> new HashMap<>())
                    .computeIfAbsent(event.target(), key -> new ArrayList<>())
                    .add(event);
        }
        actors = List.copyOf(ids);
        for (int i = 0; i < actors.size(); i++) {
            numbers.put(actors.get(i), i);
        }
        byPair.forEach((source, targets) ->
                targets.forEach((target, list) -> series.put(key(number(source), number(target)), new Series(list))));
    }

    /** Time O(events log events), memory O(events). */
    public static PairHistory of(Collection<PairEvent> events) {
        List<PairEvent> sorted = new ArrayList<>(events);
        sorted.sort(ORDER);
        record Once(int day, String source, String target, String code) {}
        Set<Once> seen = new HashSet<>();
        sorted.removeIf(event -> event.source().equals(event.target())
                || !seen.add(new Once(event.day(), event.source(), event.target(), event.code())));
        return new PairHistory(sorted);
    }

    /** All events, by day. */
    public List<PairEvent> events() {
        return events;
    }

    /** The ids of all actors, sorted. */
    public List<String> actors() {
        return actors;
    }

    /** The number of an actor, -1 for one without events. */
    public int number(String actor) {
        return numbers.getOrDefault(actor, -1);
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    /** Day of the first event. */
    public int firstDay() {
        return events.get(0).day();
    }

    /** Day of the last event. */
    public int lastDay() {
        return events.get(events.size() - 1).day();
    }

    /**
     * The last day on which the events can be taken to be complete: that of the last event, or the end of its month where
     * only {@value #SILENCE} days or fewer are missing, as nobody may have been reported on in them.
     */
    public LocalDate reach() {
        LocalDate last = LocalDate.ofEpochDay(lastDay());
        LocalDate monthEnd = YearMonth.from(last).atEndOfMonth();
        return last.plusDays(SILENCE).isBefore(monthEnd) ? last : monthEnd;
    }

    Series series(int source, int target) {
        return series.getOrDefault(key(source, target), Series.EMPTY);
    }

    static long key(int source, int target) {
        return (long) source << 32 | target;
    }
}
