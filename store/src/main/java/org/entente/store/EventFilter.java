package org.entente.store;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Which events are asked for; null or empty for any.
 *
 * @param a ids of those who answer for a side
 * @param b ids of those who answer for the other side; with {@code a} alone, the other side may be anyone
 * @param actor id of one who acts or is acted on, himself or through those who act for him
 * @param types of these types only
 * @param factualities of these only
 * @param from first day
 * @param to last day, included
 * @param key of the only document
 */
public record EventFilter(
        Set<String> a,
        Set<String> b,
        @Nullable String actor,
        Set<EventType> types,
        Set<Factuality> factualities,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String key) {
    /** Every event. */
    public static final EventFilter ALL =
            new EventFilter(Set.of(), Set.of(), null, Set.of(), Set.of(), null, null, null);

    public EventFilter {
        a = Set.copyOf(a);
        b = Set.copyOf(b);
        types = Set.copyOf(types);
        factualities = Set.copyOf(factualities);
    }

    /** Whether it asks for events of some kind, wherever and whenever they happened. */
    boolean ofEvents() {
        return !a.isEmpty() || !b.isEmpty() || actor != null || !types.isEmpty() || !factualities.isEmpty();
    }

    /** Whether an event is one of them, its document aside. */
    boolean takes(Event event) {
        LocalDate day = event.date() == null ? null : event.date().from();
        return within(day)
                && (types.isEmpty() || types.contains(event.type()))
                && (factualities.isEmpty() || factualities.contains(event.factuality()))
                && between(accountable(event.source()), accountable(event.target()))
                && (actor == null || takesPart(event));
    }

    private boolean within(@Nullable LocalDate day) {
        return day == null
                ? from == null && to == null
                : (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private boolean between(String source, String target) {
        return (is(a, source) && is(b, target)) || (is(b, source) && is(a, target));
    }

    private static boolean is(Set<String> asked, String accountable) {
        return asked.isEmpty() || asked.contains(accountable);
    }

    private boolean takesPart(Event event) {
        return Stream.of(event.source(), event.target())
                .filter(Objects::nonNull)
                .map(Mention::actor)
                .anyMatch(this::isActor);
    }

    /** Whether an actor is the one asked for, or acts for him. */
    boolean isActor(Actor one) {
        return one.id().equals(actor) || one.accountable().equals(actor);
    }

    private static String accountable(@Nullable Mention mention) {
        return mention == null ? "" : mention.actor().accountable();
    }
}
