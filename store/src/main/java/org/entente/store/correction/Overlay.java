package org.entente.store.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.Event;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The log of corrections as what it makes of codings and of event data. A pure function of the log: with all of it undone
 * everything is as it was read. Changes of an event and of its actors hold in the order in which they were made.
 */
public final class Overlay {
    private final Map<String, List<EventThread>> texts = new HashMap<>();
    private final Map<String, EventThread> data = new TreeMap<>();
    private final List<Correction> rewrites;

    /** @param corrections the whole log, those that are undone among them, in its order */
    public Overlay(List<Correction> corrections) {
        Map<String, List<Correction>> threads = new LinkedHashMap<>();
        for (Correction correction : corrections) {
            if (correction.thread() != null) {
                threads.computeIfAbsent(correction.thread(), any -> new ArrayList<>())
                        .add(correction);
            }
        }
        threads.forEach((key, members) -> add(new EventThread(key, members)));
        rewrites = corrections.stream()
                .filter(Correction::standing)
                .filter(correction -> correction.change() instanceof Change.OfActor)
                .toList();
    }

    private void add(EventThread thread) {
        Subject subject = thread.corrections().get(0).subject();
        if (subject != null && subject.sha256() != null) {
            texts.computeIfAbsent(subject.sha256(), any -> new ArrayList<>()).add(thread);
        } else {
            data.put(thread.key(), thread);
        }
    }

    /** Whether everything is as it was read, now and whatever is redone. */
    public boolean isEmpty() {
        return texts.isEmpty() && data.isEmpty() && rewrites.isEmpty();
    }

    /** Changes of actors that hold in a document or data set. */
    public Rewriting rewriting(String document) {
        return new Rewriting(holding(document).stream()
                .map(correction -> (Change.OfActor) correction.change())
                .toList());
    }

    /** Whether changes of actors hold in some documents only. */
    public boolean differsByDocument() {
        return rewrites.stream()
                .anyMatch(correction -> correction.change() instanceof Change.Split split && split.document() != null);
    }

    /** The events of event data of which something was said. */
    public List<Event> dataSubjects() {
        return data.values().stream().map(thread -> thread.subjects().get(0)).toList();
    }

    /** The key of the thread of an event of event data. */
    public static String dataThread(String document, String event) {
        return document + "\n" + event;
    }

    /** An event of event data as people let it stand. */
    public Judged event(Event raw) {
        EventThread thread = data.get(dataThread(raw.document(), raw.id()));
        Folding folding = new Folding(holding(raw.document()), Placing.nowhere());
        return folding.fold(raw, thread == null ? List.of() : thread.standing());
    }

    /**
     * What a new correction of an event is about.
     *
     * @param thread key of the thread of the event, null when nothing was said of it yet
     * @param event as the coder had it, or as it was added
     */
    public record Aim(@Nullable String thread, Event event) {}

    /** What a correction of an event of a text is about; empty when there is no such event. */
    public Optional<Aim> aim(Coding raw, String sha256, String coder, String event) {
        boolean there = review(raw, sha256, coder).events().stream()
                .anyMatch(judged -> judged.event().id().equals(event));
        if (!there) {
            return Optional.empty();
        }
        List<EventThread> threads = texts.getOrDefault(sha256, List.of());
        Landing landing = new Landing(threads, raw.events(), coder);
        Optional<Event> coded =
                raw.events().stream().filter(one -> one.id().equals(event)).findFirst();
        if (coded.isPresent()) {
            EventThread thread = landing.of(coded.get());
            return Optional.of(new Aim(thread == null ? null : thread.key(), coded.get()));
        }
        return threads.stream()
                .flatMap(thread -> Stream.ofNullable(thread.kept()).map(kept -> new Aim(thread.key(), kept)))
                .filter(aim -> aim.event().id().equals(event))
                .findFirst();
    }

    /**
     * A document as people let it stand.
     *
     * @param sha256 of the document
     * @param coder what coded it
     */
    public Reviewed review(Coding raw, String sha256, String coder) {
        List<EventThread> threads = texts.getOrDefault(sha256, List.of());
        List<Correction> holding = holding(raw.document().id());
        if (threads.isEmpty() && holding.isEmpty()) {
            List<Judged> untouched = raw.events().stream()
                    .map(event -> new Judged(event, Verdict.CODED, null))
                    .toList();
            return new Reviewed(raw, raw, untouched);
        }
        List<Judged> events = events(raw, threads, holding, coder);
        List<Event> left =
                events.stream().filter(Judged::stands).map(Judged::event).toList();
        Coding corrected = rewriting(raw.document().id()).findings(raw, left);
        return new Reviewed(raw, corrected, events);
    }

    private List<Judged> events(Coding raw, List<EventThread> threads, List<Correction> holding, String coder) {
        Landing landing = new Landing(threads, raw.events(), coder);
        Placing placing = new Placing(raw.sentences(), raw.mentions());
        Folding folding = new Folding(holding, placing);
        List<Judged> judged = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Event event : raw.events()) {
            EventThread thread = landing.of(event);
            if (thread == null || !thread.added()) {
                judged.add(folding.fold(event, thread == null ? List.of() : thread.standing()));
                taken.add(event.id());
            } else if (thread.kept() == null) {
                judged.add(folding.fold(event, List.of()));
                taken.add(event.id());
            }
        }
        List<Judged> restored = new ArrayList<>();
        for (EventThread thread : threads) {
            Event kept = thread.added() || !landing.found(thread) ? thread.kept() : null;
            if (kept != null && stands(kept, raw)) {
                Event here = here(kept, raw, placing, taken);
                restored.add(folding.fold(here, thread.standing()));
            }
        }
        return inOrder(judged, restored);
    }

    private static boolean stands(Event event, Coding raw) {
        String text = raw.document().text();
        return event.span().end() <= text.length() && event.span().of(text).equals(event.evidence());
    }

    /** The event as one of this coding: its document, its sentence, its statements, and an id that is free. */
    private static Event here(Event event, Coding raw, Placing placing, Collection<String> taken) {
        String id = event.id();
        while (taken.contains(id)) {
            id += "~";
        }
        taken.add(id);
        Attribution attribution = event.attribution();
        return new Event(
                id,
                raw.document().id(),
                placing.sentence(event.span(), event.sentence()).index(),
                event.span(),
                event.evidence(),
                event.date(),
                event.source(),
                event.target(),
                event.type(),
                event.mode(),
                event.goldstein(),
                event.factuality(),
                attribution == null ? null : known(attribution, raw.statements()),
                event.confidence(),
                event.coder());
    }

    private static Attribution known(Attribution attribution, List<Statement> statements) {
        String id = attribution.statement();
        boolean there = statements.stream().anyMatch(statement -> statement.id().equals(id));
        return there ? attribution : new Attribution(attribution.speaker(), attribution.quoted(), null);
    }

    /** The events of the coder in their order, each of the others before the first that begins after it. */
    private static List<Judged> inOrder(List<Judged> judged, List<Judged> restored) {
        List<Judged> all = new ArrayList<>(judged);
        restored.stream()
                .sorted(Comparator.comparing((Judged one) -> one.event().span())
                        .thenComparing(one -> one.event().id()))
                .forEach(one -> all.add(place(all, one), one));
        return all;
    }

    private static int place(List<Judged> events, Judged one) {
        for (int place = 0; place < events.size(); place++) {
            if (events.get(place).event().span().begin() > one.event().span().begin()) {
                return place;
            }
        }
        return events.size();
    }

    private List<Correction> holding(String document) {
        Predicate<Change> here = change -> !(change instanceof Change.Split split)
                || split.document() == null
                || document.equals(split.document());
        return rewrites.stream()
                .filter(correction -> here.test(correction.change()))
                .toList();
    }
}
