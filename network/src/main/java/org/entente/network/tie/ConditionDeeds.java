package org.entente.network.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Citation;
import org.entente.model.Condition;
import org.entente.model.DateInterval;
import org.entente.model.Mention;
import org.entente.model.SetAside;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * Reports of standing states, brought together so that each state counts once.
 *
 * <p>A state without a begin counts from the day its document was published, since that is when it is said to stand;
 * without that day it counts always, at the weight of what is undated. One that has ended, nobody knows when, is left
 * out. Reports of one type on one pair whose times overlap are one state: it begins with the earliest report's begin
 * and ends as the report published last says.
 */
final class ConditionDeeds {
    private record Standing(
            Condition condition,
            Actor counterpart,
            @Nullable LocalDate published,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            double weight) {
        private Citation citation() {
            return Citation.of(condition);
        }

        private LocalDate since() {
            return from == null ? LocalDate.MIN : from;
        }

        private LocalDate known() {
            return published == null ? LocalDate.MIN : published;
        }
    }

    private final TieSettings settings;
    private final Reporting reporting;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();

    ConditionDeeds(Reporting reporting, TieSettings settings) {
        this.settings = settings;
        this.reporting = reporting;
        SortedMap<String, List<Standing>> groups = new TreeMap<>();
        for (Condition condition : reporting.conditions()) {
            Mention counterpart = condition.counterpart();
            if (counterpart != null
                    && !holder(condition).equals(counterpart.actor().accountable())) {
                place(condition, counterpart.actor(), groups);
            }
        }
        groups.values().forEach(this::merge);
    }

    List<Deed> deeds() {
        return deeds;
    }

    List<Aside> asides() {
        return asides;
    }

    private void place(Condition condition, Actor counterpart, SortedMap<String, List<Standing>> groups) {
        String from = holder(condition);
        String to = counterpart.accountable();
        Dyad dyad = Dyad.of(from, to);
        DateInterval end = condition.end();
        if (condition.ended() && end == null) {
            asides.add(new Aside(dyad, new SetAside(Citation.of(condition), SetAside.Reason.ENDED)));
            return;
        }
        LocalDate published = reporting.publishedOf(condition.document());
        DateInterval begin = condition.begin();
        LocalDate since = begin != null ? begin.from() : published;
        double weight = (since == null ? settings.undated() : 1) * voice(condition, counterpart);
        String key = StandingStrength.mutual(condition.type())
                ? condition.type() + "\t" + dyad.first() + "\t" + dyad.second()
                : condition.type() + "\t" + from + "\t" + to;
        LocalDate last = end == null ? null : end.to();
        if (since != null && last != null && last.isBefore(since)) {
            since = last;
        }
        groups.computeIfAbsent(key, unused -> new ArrayList<>())
                .add(new Standing(condition, counterpart, published, since, last, weight));
    }

    private void merge(List<Standing> reports) {
        List<Standing> ordered = reports.stream()
                .sorted(Comparator.comparing(Standing::since).thenComparing(Standing::citation))
                .toList();
        List<Standing> open = new ArrayList<>();
        LocalDate until = LocalDate.MIN;
        for (Standing standing : ordered) {
            if (!open.isEmpty() && standing.since().isAfter(until)) {
                settle(open);
                open.clear();
            }
            open.add(standing);
            LocalDate to = standing.to() == null ? LocalDate.MAX : standing.to();
            until = to.isAfter(until) ? to : until;
        }
        settle(open);
    }

    private void settle(List<Standing> reports) {
        Standing first = reports.get(0);
        Standing latest = reports.stream()
                .max(Comparator.comparing(Standing::known).thenComparing(Standing::citation))
                .orElse(first);
        Standing strongest = reports.stream()
                .max(Comparator.comparingDouble(Standing::weight)
                        .thenComparing(Standing::citation, Comparator.reverseOrder()))
                .orElse(first);
        LocalDate from = reports.stream()
                .map(Standing::from)
                .filter(date -> date != null)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Condition condition = strongest.condition();
        deeds.add(new Deed(
                strongest.citation(),
                reports.stream()
                        .map(Standing::citation)
                        .filter(citation -> !citation.equals(strongest.citation()))
                        .sorted()
                        .toList(),
                condition.type().name(),
                condition.holder().actor(),
                strongest.counterpart(),
                StandingStrength.mutual(condition.type()),
                from,
                latest.to(),
                StandingStrength.of(condition.type()) * strongest.weight(),
                null));
    }

    private double voice(Condition condition, Actor counterpart) {
        Attribution attribution = condition.attribution();
        if (attribution == null) {
            return 1;
        }
        String who = attribution.speaker().actor().accountable();
        return who.equals(holder(condition)) || who.equals(counterpart.accountable()) ? 1 : settings.alleged();
    }

    private static String holder(Condition condition) {
        return condition.holder().actor().accountable();
    }
}
