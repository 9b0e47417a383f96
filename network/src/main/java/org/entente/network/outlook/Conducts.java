package org.entente.network.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Citation;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.network.reference.Rung;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/** Reads from the events what each side has done, offered, ruled in and ruled out. */
final class Conducts {
    private static final Comparator<Event> BY_DATE = Comparator.comparing(
                    Conducts::from, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Citation::of);

    private final Reporting reporting;
    private final Question question;
    private final SortedSet<String> victims = new TreeSet<>();
    private final Map<String, Conduct> read = new ConcurrentHashMap<>();

    Conducts(Reporting reporting, Question question) {
        this.reporting = reporting;
        this.question = question;
        for (Event event : reporting.events()) {
            Mention target = event.target();
            if (target != null
                    && event.goldstein() < 0
                    && reporting.knownBy(event, question.at())
                    && stands(event.source(), threat())) {
                victims.add(target.actor().accountable());
            }
        }
    }

    /** What a side did and said; worked out once. */
    Conduct of(String side) {
        return read.computeIfAbsent(side, this::read);
    }

    private Conduct read(String side) {
        String other = question.other(side);
        List<Event> done = new ArrayList<>();
        List<Event> offered = new ArrayList<>();
        List<Event> ruledIn = new ArrayList<>();
        List<Event> ruledOut = new ArrayList<>();
        for (Event event : once(side)) {
            boolean withOther = touches(event, other);
            boolean cooperative = Rung.of(event.type()).isPresent();
            switch (event.factuality()) {
                case ASSERTED -> {
                    if (withOther && event.type() == EventType.REJECT) {
                        ruledOut.add(event);
                    } else if (withOther || onThreat(event)) {
                        (ahead(event) ? offered : done).add(event);
                    }
                }
                case DENIED -> addIf(withOther && cooperative, ruledOut, event);
                case PLANNED, CONDITIONAL -> addIf(withOther && cooperative, offered, event);
                case POSSIBLE -> addIf(withOther && cooperative, ruledIn, event);
            }
        }
        return new Conduct(side, done, offered, ruledIn, ruledOut, voices(done, offered, ruledIn, ruledOut, other));
    }

    /** The side's own events up to the question, in order; an act coded both ways or told by many only once. */
    private List<Event> once(String side) {
        Map<List<Object>, Event> events = new LinkedHashMap<>();
        Set<List<Object>> told = new HashSet<>();
        List<Event> own = reporting.events().stream()
                .filter(event -> owns(side, event) && reporting.knownBy(event, question.at()))
                .sorted(BY_DATE)
                .toList();
        for (Event event : own) {
            List<Object> words =
                    List.of(event.document(), event.span(), event.type(), event.factuality(), partner(event, side));
            List<Object> telling = List.of(reporting.standing(Citation.of(event)), event.factuality(), voice(event));
            if (told.add(telling)) {
                events.putIfAbsent(words, event);
            }
        }
        return List.copyOf(events.values());
    }

    /** Whose act it is: the speaker's where a rival speaks of the two, else the source's. */
    private boolean owns(String side, Event event) {
        Attribution attribution = event.attribution();
        if (attribution != null && touches(event, question.a()) && touches(event, question.b())) {
            String speaker = attribution.speaker().actor().accountable();
            if (speaker.equals(question.a()) || speaker.equals(question.b())) {
                return speaker.equals(side);
            }
        }
        return stands(event.source(), side);
    }

    /** Kept apart, so that a side that speaks with several voices is seen to. */
    private static String voice(Event event) {
        Attribution attribution = event.attribution();
        return attribution == null ? "" : attribution.speaker().actor().id();
    }

    private String partner(Event event, String side) {
        Mention target = event.target();
        boolean forward = stands(event.source(), side);
        return forward
                ? target == null ? "" : target.actor().accountable()
                : event.source().actor().accountable();
    }

    private boolean onThreat(Event event) {
        Mention target = event.target();
        if (target == null || question.threat() == null) {
            return false;
        }
        String id = target.actor().accountable();
        return id.equals(threat()) || (victims.contains(id) && event.goldstein() > 0);
    }

    private List<Voice> voices(
            List<Event> done, List<Event> offered, List<Event> ruledIn, List<Event> ruledOut, String other) {
        TreeMap<String, Voice> voices = new TreeMap<>();
        List<Event> opening = new ArrayList<>(offered);
        opening.addAll(ruledIn);
        done.stream()
                .filter(event -> touches(event, other) && event.goldstein() > 0)
                .forEach(opening::add);
        for (Event event : opening) {
            Actor speaker = speaker(event);
            voices.merge(speaker.id(), new Voice(speaker, List.of(Citation.of(event)), List.of()), Conducts::both);
        }
        for (Event event : ruledOut) {
            Actor speaker = speaker(event);
            voices.merge(speaker.id(), new Voice(speaker, List.of(), List.of(Citation.of(event))), Conducts::both);
        }
        return List.copyOf(voices.values());
    }

    private static Voice both(Voice one, Voice other) {
        List<Citation> opening = new ArrayList<>(one.opening());
        opening.addAll(other.opening());
        List<Citation> closing = new ArrayList<>(one.closing());
        closing.addAll(other.closing());
        return new Voice(one.speaker(), opening, closing);
    }

    private static Actor speaker(Event event) {
        Attribution attribution = event.attribution();
        return attribution == null
                ? event.source().actor()
                : attribution.speaker().actor();
    }

    private boolean touches(Event event, String id) {
        Mention target = event.target();
        return stands(event.source(), id) || (target != null && stands(target, id));
    }

    private boolean stands(Mention mention, String id) {
        return reporting.standsFor(mention.actor(), id);
    }

    private String threat() {
        String threat = question.threat();
        return threat == null ? "" : threat;
    }

    private boolean ahead(Event event) {
        LocalDate published = reporting.publishedOf(event.document());
        LocalDate from = from(event);
        return event.factuality() == Factuality.ASSERTED
                && published != null
                && from != null
                && from.isAfter(published);
    }

    private static void addIf(boolean condition, List<Event> events, Event event) {
        if (condition) {
            events.add(event);
        }
    }

    private static @Nullable LocalDate from(Event event) {
        DateInterval date = event.date();
        return date == null ? null : date.from();
    }
}
