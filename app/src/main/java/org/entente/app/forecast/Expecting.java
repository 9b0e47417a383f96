package org.entente.app.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.evidence.LoggedPairs;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Outlook;
import org.entente.network.dyad.DyadForecaster;
import org.entente.network.dyad.DyadModel;
import org.entente.network.dyad.PairEvent;
import org.entente.network.dyad.PairHistory;
import org.entente.network.link.NextEvent;
import org.entente.network.link.NextEvents;
import org.entente.network.link.PastEvent;
import org.entente.store.EventLog;
import org.jspecify.annotations.Nullable;

/** Forecasts from what a workspace holds: event data, and what its texts tell as facts. */
public final class Expecting {
    private static final int MOST = 12;

    private final PairHistory history;
    private final DyadModel model;

    private Expecting(PairHistory history, DyadModel model) {
        this.history = history;
        this.model = model;
    }

    public static Expecting of(List<Coding> texts, EventLog log, DyadModel model) {
        List<PairEvent> events = new ArrayList<>(LoggedPairs.of(log).events());
        for (Coding coding : texts) {
            coding.events().stream()
                    .filter(Expecting::fact)
                    .map(Expecting::pair)
                    .forEach(events::add);
        }
        return new Expecting(PairHistory.of(events), model);
    }

    private static boolean fact(Event event) {
        return event.factuality() == Factuality.ASSERTED && event.date() != null && event.target() != null;
    }

    private static PairEvent pair(Event event) {
        DateInterval date = event.date();
        if (date == null || event.target() == null) {
            throw new IllegalArgumentException("The event " + event.id() + " has no day or no target.");
        }
        return new PairEvent(
                (int) date.from().toEpochDay(),
                event.source().actor().accountable(),
                event.target().actor().accountable(),
                event.type().name(),
                event.quad(),
                event.goldstein());
    }

    /**
     * What is expected of an actor, or of a pair.
     *
     * @param other the other one, null for whatever the actor may do with anyone
     * @param known the last day that is seen
     * @param horizonDays 7, 30 or 90
     * @throws IllegalArgumentException when one of them has no event by then
     */
    public Expectation expect(String actor, @Nullable String other, LocalDate known, int horizonDays) {
        LocalDate first = known.plusDays(1);
        List<PastEvent> past = history.events().stream()
                .filter(event -> event.day() <= known.toEpochDay())
                .map(event -> new PastEvent(event.day(), event.source(), event.code(), event.target()))
                .toList();
        NextEvents next = NextEvents.fit(past, (int) first.toEpochDay(), horizonDays);
        List<NextEvent> events = other == null ? next.of(actor) : next.between(actor, other);
        return new Expectation(
                known,
                horizonDays,
                other == null ? List.of() : outlooks(actor, other, first, horizonDays),
                events.subList(0, Math.min(MOST, events.size())),
                past,
                next.thin());
    }

    private List<Outlook> outlooks(String a, String b, LocalDate first, int horizonDays) {
        DyadForecaster forecaster = new DyadForecaster(model);
        List<Outlook> outlooks = new ArrayList<>();
        for (Outlook outlook : forecaster.forecast(history, a, b, first)) {
            if (outlook.horizonDays() == horizonDays) {
                outlooks.add(outlook);
            }
        }
        List<String> told = outlooks.stream().map(Outlook::outcome).toList();
        for (Outlook outlook : forecaster.forecast(history, b, a, first)) {
            boolean undirected = told.contains(outlook.outcome())
                    && outlook.probability()
                            .equals(outlooks.get(told.indexOf(outlook.outcome()))
                                    .probability());
            if (outlook.horizonDays() == horizonDays && !undirected) {
                outlooks.add(outlook);
            }
        }
        return outlooks;
    }
}
