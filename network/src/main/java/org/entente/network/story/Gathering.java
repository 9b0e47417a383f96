package org.entente.network.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.entente.model.DateInterval;

/**
 * Gathers tellings into events, the surest first: each joins the first event whose surest telling tells the same, by
 * preference one of its own type, and otherwise begins one. Being measured by the surest telling alone, reports of a daily shelling do not make a chain.
 */
final class Gathering {
    private final Sameness sameness;
    private final NavigableMap<LocalDate, List<List<Telling>>> byDay = new TreeMap<>();

    Gathering(Sameness sameness) {
        this.sameness = sameness;
    }

    void add(Telling telling) {
        DateInterval days = telling.days();
        LocalDate from = days == null ? LocalDate.MIN : days.from().minusDays(Sameness.REPORTED_WITHIN);
        LocalDate to = days == null ? LocalDate.MIN : days.to().plusDays(Sameness.REPORTED_WITHIN);
        byDay.subMap(from, true, to, true).values().stream()
                .flatMap(List::stream)
                .filter(told -> sameness.of(told.get(0), telling))
                .min(Comparator.comparing(
                        told -> told.get(0).event().type() != telling.event().type()))
                .ifPresentOrElse(told -> told.add(telling), () -> begin(telling));
    }

    /** The tellings of each event, the surest first. */
    List<List<Telling>> events() {
        return byDay.values().stream().flatMap(List::stream).toList();
    }

    private void begin(Telling telling) {
        DateInterval days = telling.days();
        byDay.computeIfAbsent(days == null ? LocalDate.MIN : days.from(), unused -> new ArrayList<>())
                .add(new ArrayList<>(List.of(telling)));
    }
}
