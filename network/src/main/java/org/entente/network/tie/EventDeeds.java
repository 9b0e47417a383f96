package org.entente.network.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.SetAside;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * Reports of events, brought together so that each event counts once.
 *
 * <p>Reports of the same type on the same pair with the same date are one event: several documents tell it, or one
 * coder reads "A meets B" both ways. For types that take two, and for two readings of the very same words, direction
 * does not tell them apart. A report that gives only the month or year is one with a more exact report inside it. What
 * the texts show to be one event ({@link org.entente.network.story.Occurrences}) is one, whatever types and dates it was coded with: its surest telling
 * says where it belongs.
 */
final class EventDeeds {
    private record Course(EventType type, String first, String second) implements Comparable<Course> {
        private static final Comparator<Course> ORDER =
                Comparator.comparing(Course::type).thenComparing(Course::first).thenComparing(Course::second);

        @Override
        public int compareTo(Course other) {
            return ORDER.compare(this, other);
        }
    }

    private record Words(String document, int begin, int end, EventType type, String source, String target) {}

    private static final Comparator<Report> EXACTEST_FIRST =
            Comparator.comparing((Report report) -> report.dated().precision()).thenComparing(Report.STRONGEST_FIRST);

    private final TieSettings settings;
    private final Reporting reporting;
    private final Set<Words> words = new HashSet<>();
    private final Map<String, DateInterval> intervals = new HashMap<>();
    private final Map<Citation, Report> surest = new HashMap<>();
    private final SortedMap<Course, SortedMap<String, List<Report>>> groups = new TreeMap<>();
    private final List<Deed> deeds = new ArrayList<>();
    private final List<Aside> asides = new ArrayList<>();

    EventDeeds(Reporting reporting, TieSettings settings) {
        this.settings = settings;
        this.reporting = reporting;
        List<Report> reports = new ArrayList<>();
        for (Event event : reporting.events()) {
            Mention target = event.target();
            if (target != null && !source(event).equals(target.actor().accountable())) {
                Optional<Dated> dated = Dated.of(event, reporting.publishedOf(event.document()), settings);
                dated.ifPresentOrElse(
                        when -> reports.add(Report.of(event, target, when, settings)),
                        () -> asides.add(aside(event, target, SetAside.Reason.UNDATED)));
            }
        }
        reports.forEach(report -> words.add(words(report, false)));
        if (!reporting.retold().isEmpty()) {
            reports.forEach(report -> surest.merge(reporting.standing(report.citation()), report, this::surer));
        }
        reports.forEach(report -> group(report, surest(report)));
        groups.values().forEach(this::fold);
        groups.values().forEach(group -> group.values().forEach(this::settle));
    }

    List<Deed> deeds() {
        return deeds;
    }

    List<Aside> asides() {
        return asides;
    }

    /** The one that stands for all tellings where it is here, else the first. */
    private Report surer(Report one, Report other) {
        return reporting.standing(other.citation()).equals(other.citation()) ? other : one;
    }

    private Report surest(Report report) {
        return surest.isEmpty() ? report : surest.getOrDefault(reporting.standing(report.citation()), report);
    }

    /** Puts a report where the surest telling of the same event belongs. */
    private void group(Report report, Report telling) {
        String from = source(telling.event());
        String to = telling.target().accountable();
        Dyad dyad = Dyad.of(from, to);
        Course course = bothWays(telling)
                ? new Course(telling.event().type(), dyad.first(), dyad.second())
                : new Course(telling.event().type(), from, to);
        DateInterval interval = telling.dated().interval();
        String occasion = telling.occasion();
        if (interval != null) {
            intervals.put(occasion, interval);
        }
        groups.computeIfAbsent(course, key -> new TreeMap<>())
                .computeIfAbsent(occasion, key -> new ArrayList<>())
                .add(report);
    }

    private boolean bothWays(Report report) {
        return Report.takesTwo(report.event().type()) || words.contains(words(report, true));
    }

    /** Moves the reports of a month or year to the first more exact report inside it. */
    private void fold(SortedMap<String, List<Report>> byDate) {
        for (String label : List.copyOf(byDate.keySet())) {
            List<Report> coarse = byDate.get(label);
            String finer = coarse == null ? null : finer(intervals.get(label), byDate);
            if (coarse != null && finer != null) {
                byDate.remove(label);
                byDate.computeIfAbsent(finer, key -> new ArrayList<>()).addAll(coarse);
            }
        }
    }

    private @Nullable String finer(@Nullable DateInterval coarse, SortedMap<String, List<Report>> byDate) {
        if (coarse == null || coarse.precision() == DatePrecision.DAY) {
            return null;
        }
        for (String label : byDate.keySet()) {
            DateInterval other = intervals.get(label);
            if (other != null
                    && other.precision().compareTo(coarse.precision()) < 0
                    && !other.from().isBefore(coarse.from())
                    && !other.to().isAfter(coarse.to())) {
                return label;
            }
        }
        return null;
    }

    private void settle(List<Report> reports) {
        List<Report> ordered = reports.stream().sorted(Report.STRONGEST_FIRST).toList();
        Report best = ordered.get(0);
        boolean denied = ordered.stream().anyMatch(Report::denied);
        double strength = best.goldstein() * best.weight() * (denied ? settings.contested() : 1);
        if (strength == 0) {
            for (Report report : ordered) {
                SetAside.Reason reason = report.denied() ? SetAside.Reason.DENIED : SetAside.Reason.NEUTRAL;
                asides.add(new Aside(dyad(report), new SetAside(report.citation(), reason)));
            }
            return;
        }
        List<Citation> repeats =
                ordered.stream().skip(1).map(Report::citation).sorted().toList();
        boolean mutual = ordered.stream()
                .anyMatch(report -> !report.denied() && !source(report.event()).equals(source(best.event())));
        Comparator<Report> surestFirst = Comparator.comparing((Report report) -> !report.equals(surest(report)))
                .thenComparing(EXACTEST_FIRST);
        LocalDate day = Collections.min(ordered, surestFirst).dated().day();
        deeds.add(new Deed(
                best.citation(),
                repeats,
                best.event().type().name(),
                best.source(),
                best.target(),
                mutual,
                day,
                day,
                strength,
                denied ? contested(best.why()) : best.why()));
    }

    private List<String> contested(List<String> why) {
        return Stream.concat(Stream.of("denied by another" + Weights.counts(settings.contested())), why.stream())
                .toList();
    }

    private static Aside aside(Event event, Mention target, SetAside.Reason reason) {
        Dyad dyad = Dyad.of(source(event), target.actor().accountable());
        return new Aside(dyad, new SetAside(Citation.of(event), reason));
    }

    private static Dyad dyad(Report report) {
        return Dyad.of(source(report.event()), report.target().accountable());
    }

    private static String source(Event event) {
        return event.source().actor().accountable();
    }

    private static Words words(Report report, boolean reversed) {
        Event event = report.event();
        String from = source(event);
        String to = report.target().accountable();
        return new Words(
                event.document(),
                event.span().begin(),
                event.span().end(),
                event.type(),
                reversed ? to : from,
                reversed ? from : to);
    }
}
