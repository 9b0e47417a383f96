package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.Citation;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.network.reporting.Reporting;

/**
 * Finds what is contested between a third party and the threat: said to be possible, said by somebody of another, or
 * said by some and denied by others.
 */
final class Contested {
    private static final int MOST = 2;

    private final Reporting reporting;
    private final Question question;

    Contested(Reporting reporting, Question question) {
        this.reporting = reporting;
        this.question = question;
    }

    /** The contested events towards the threat by third party, those most spoken of first, at most two. */
    List<Map.Entry<String, List<Event>>> byThird() {
        String threat = question.threat();
        if (threat == null) {
            return List.of();
        }
        SortedMap<String, List<Event>> between = new TreeMap<>();
        for (Event event : reporting.events()) {
            Mention target = event.target();
            if (target != null
                    && target.actor().accountable().equals(threat)
                    && outsider(event)
                    && reporting.knownBy(event, question.at())) {
                between.computeIfAbsent(event.source().actor().accountable(), key -> new ArrayList<>())
                        .add(event);
            }
        }
        List<Map.Entry<String, List<Event>>> contested = new ArrayList<>();
        between.forEach((third, events) -> {
            List<Event> doubtful = doubtful(events);
            if (!doubtful.isEmpty()) {
                contested.add(Map.entry(third, doubtful));
            }
        });
        contested.sort(Comparator.comparingInt((Map.Entry<String, List<Event>> entry) ->
                        -entry.getValue().size())
                .thenComparing(Map.Entry::getKey));
        return List.copyOf(contested.subList(0, Math.min(MOST, contested.size())));
    }

    private boolean outsider(Event event) {
        String source = event.source().actor().accountable();
        return !Set.of(question.a(), question.b()).contains(source) && !source.equals(question.threat());
    }

    /** Cooperation with the threat that not everybody takes for a fact. */
    private static List<Event> doubtful(List<Event> events) {
        List<Event> friendly =
                events.stream().filter(event -> event.goldstein() > 0).toList();
        boolean denied = friendly.stream().anyMatch(event -> event.factuality() == Factuality.DENIED);
        return friendly.stream()
                .filter(event -> denied || event.factuality() == Factuality.POSSIBLE || alleged(event))
                .toList();
    }

    /** Said by somebody who neither does it nor is the document itself. */
    private static boolean alleged(Event event) {
        return event.attribution() != null
                && event.factuality() == Factuality.ASSERTED
                && !event.attribution()
                        .speaker()
                        .actor()
                        .accountable()
                        .equals(event.source().actor().accountable());
    }

    /** The reporting as it would be were these events facts, or nothing at all. */
    Reporting read(List<Event> contested, boolean asFacts) {
        SortedSet<Citation> cited = new TreeSet<>();
        contested.forEach(event -> cited.add(Citation.of(event)));
        List<Event> events = new ArrayList<>();
        for (Event event : reporting.events()) {
            if (!cited.contains(Citation.of(event))) {
                events.add(event);
            } else if (asFacts) {
                events.add(event.told(Factuality.ASSERTED, null));
            }
        }
        return reporting.withEvents(events);
    }
}
