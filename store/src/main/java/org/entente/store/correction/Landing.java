package org.entente.store.correction;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Which event of a coding each thread is about: the one with the id of one of its subjects, else the one of the same two
 * accountable actors whose evidence shares most with a subject's; the same type goes first. No two threads get the
 * same event. An added event only takes the place of one that a later coder found, with the same type.
 */
final class Landing {
    private final Map<String, EventThread> byEvent = new HashMap<>();
    private final Map<String, String> landed = new HashMap<>();

    Landing(Collection<EventThread> threads, List<Event> events, String coder) {
        Map<String, Event> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.id(), event));
        for (EventThread thread : threads) {
            thread.subjects().stream()
                    .map(subject -> byId.get(subject.id()))
                    .filter(event -> event != null && !byEvent.containsKey(event.id()))
                    .findFirst()
                    .ifPresent(event -> land(thread, Objects.requireNonNull(event)));
        }
        for (EventThread thread : threads) {
            if (!thread.added() || !thread.coder().equals(coder)) {
                search(thread, events, (one, other) -> one.type() == other.type());
            }
        }
        for (EventThread thread : threads) {
            if (!thread.added()) {
                search(thread, events, (one, other) -> true);
            }
        }
    }

    /** The thread about an event, null when there is none. */
    @Nullable
    EventThread of(Event event) {
        return byEvent.get(event.id());
    }

    /** Whether the thread is about an event that is there. */
    boolean found(EventThread thread) {
        return landed.containsKey(thread.key());
    }

    private void search(EventThread thread, List<Event> events, BiPredicate<Event, Event> alike) {
        if (found(thread)) {
            return;
        }
        Event subject = thread.subjects().get(0);
        Optional<Event> best = events.stream()
                .filter(event -> !byEvent.containsKey(event.id()))
                .filter(event -> event.span().overlaps(subject.span()) && samePair(event, subject))
                .filter(event -> alike.test(event, subject))
                .min(Comparator.comparingInt((Event event) -> -shared(event, subject))
                        .thenComparing(Event::span)
                        .thenComparing(Event::id));
        best.ifPresent(event -> land(thread, event));
    }

    private void land(EventThread thread, Event event) {
        byEvent.put(event.id(), thread);
        landed.put(thread.key(), event.id());
    }

    private static boolean samePair(Event one, Event other) {
        return accountable(one.source()).equals(accountable(other.source()))
                && accountable(one.target()).equals(accountable(other.target()));
    }

    private static String accountable(@Nullable Mention mention) {
        return mention == null ? "" : mention.actor().accountable();
    }

    private static int shared(Event one, Event other) {
        return Math.min(one.span().end(), other.span().end())
                - Math.max(one.span().begin(), other.span().begin());
    }
}
