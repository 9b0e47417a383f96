package org.entente.network.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Coding;
import org.entente.model.Commitment;
import org.entente.model.Condition;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Milestone;
import org.entente.model.Statement;
import org.entente.network.story.Occurrences;
import org.jspecify.annotations.Nullable;

/**
 * What was read from any number of documents. Every list is sorted and free of repeats of the same id, so that
 * nothing computed from it depends on the order the documents came in.
 *
 * @param documents ids of the documents
 * @param published date of publication by document id, for those that have one
 * @param events by citation
 * @param conditions by citation
 * @param milestones by citation
 * @param commitments by citation
 * @param statements by citation
 * @param passages sentences that name an actor, in the order of the text
 * @param members ids of the members by id of the grouping; a grouping that is not here acts for itself alone
 * @param copies for each document that is a copy of a fuller one, that one
 * @param retold for each event that is told more than once, the one that stands for all its tellings
 */
public record Reporting(
        SortedSet<String> documents,
        SortedMap<String, LocalDate> published,
        List<Event> events,
        List<Condition> conditions,
        List<Milestone> milestones,
        List<Commitment> commitments,
        List<Statement> statements,
        List<Passage> passages,
        SortedMap<String, SortedSet<String>> members,
        SortedMap<String, String> copies,
        SortedMap<Citation, Citation> retold) {
    public Reporting {
        documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
        published = Collections.unmodifiableSortedMap(new TreeMap<>(published));
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
        retold = Collections.unmodifiableSortedMap(new TreeMap<>(retold));
        events = sorted(events, Citation::of);
        conditions = sorted(conditions, Citation::of);
        milestones = sorted(milestones, Citation::of);
        commitments = sorted(commitments, Citation::of);
        statements = sorted(statements, Citation::of);
        passages = passages.stream().sorted().toList();
    }

    /** What was read from these documents, with no grouping's members known. */
    public static Reporting of(Collection<Coding> codings) {
        return of(codings, Collections.emptySortedMap());
    }

    /**
     * What was read from these documents.
     *
     * @param members ids of the members by id of the grouping, for those whose acts count for their members too
     */
    public static Reporting of(Collection<Coding> codings, SortedMap<String, SortedSet<String>> members) {
        SortedSet<String> documents = new TreeSet<>();
        SortedMap<String, LocalDate> published = new TreeMap<>();
        register(codings, documents, published);
        Occurrences occurrences = Occurrences.of(codings);
        return new Reporting(
                documents,
                published,
                all(codings, Coding::events),
                all(codings, Coding::conditions),
                all(codings, Coding::milestones),
                all(codings, Coding::commitments),
                all(codings, Coding::statements),
                all(codings, Passages::of),
                members,
                occurrences.stories().copies(),
                occurrences.retold());
    }

    /** Events and conditions alone, as an event data set has them. */
    public static Reporting of(Collection<Event> events, Collection<Condition> conditions) {
        SortedSet<String> documents = new TreeSet<>();
        events.forEach(event -> documents.add(event.document()));
        conditions.forEach(condition -> documents.add(condition.document()));
        return new Reporting(
                documents,
                Collections.emptySortedMap(),
                List.copyOf(events),
                List.copyOf(conditions),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Collections.emptySortedMap());
    }

    /**
     * The same with event data: each file as a document whose sentences are its rows. Nobody tells a story in them, so
     * they are not compared with what the texts tell; what is the same on the same day still counts once.
     */
    public Reporting plus(Collection<Coding> data) {
        SortedSet<String> more = new TreeSet<>(documents);
        SortedMap<String, LocalDate> dated = new TreeMap<>(published);
        register(data, more, dated);
        return new Reporting(
                more,
                dated,
                joined(events, all(data, Coding::events)),
                joined(conditions, all(data, Coding::conditions)),
                milestones,
                commitments,
                statements,
                passages,
                members,
                copies,
                retold);
    }

    private static void register(
            Collection<Coding> codings, SortedSet<String> documents, SortedMap<String, LocalDate> published) {
        for (Coding coding : codings) {
            Document document = coding.document();
            documents.add(document.id());
            if (document.published() != null) {
                published.put(document.id(), document.published());
            }
        }
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    public @Nullable LocalDate publishedOf(String document) {
        return published.get(document);
    }

    /** Whether an event was known by a day: it had happened, or, if it was still to come, it had been told of. */
    public boolean knownBy(Event event, LocalDate day) {
        LocalDate told = publishedOf(event.document());
        LocalDate from = event.date() == null ? null : event.date().from();
        LocalDate known = from == null || (told != null && from.isAfter(told)) ? told : from;
        return known == null || !known.isAfter(day);
    }

    /** The event that stands for all tellings of what this one tells; itself where nothing else tells it. */
    public Citation standing(Citation event) {
        return retold.getOrDefault(event, event);
    }

    /** The document whose text this one copies; itself where it is told in words of its own. */
    public String original(String document) {
        return copies.getOrDefault(document, document);
    }

    /** The events with one telling each: the surest that is here. */
    public List<Event> once() {
        if (retold.isEmpty()) {
            return events;
        }
        SortedSet<Citation> here = new TreeSet<>();
        events.forEach(event -> here.add(Citation.of(event)));
        SortedSet<Citation> told = new TreeSet<>();
        return events.stream()
                .filter(event -> {
                    Citation standing = standing(Citation.of(event));
                    return here.contains(standing) ? standing.equals(Citation.of(event)) : told.add(standing);
                })
                .toList();
    }

    /** Everyone an actor answers for or is part of: itself or its principal, and the members if that is a grouping. */
    public SortedSet<String> standsFor(Actor actor) {
        SortedSet<String> ids = new TreeSet<>(members.getOrDefault(actor.accountable(), Collections.emptySortedSet()));
        ids.add(actor.accountable());
        return ids;
    }

    /** Whether an actor answers for someone or is part of it; the same as being in the set, and quicker. */
    public boolean standsFor(Actor actor, String id) {
        String accountable = actor.accountable();
        SortedSet<String> group = members.get(accountable);
        return accountable.equals(id) || (group != null && group.contains(id));
    }

    public Actors actors() {
        return new Actors(this);
    }

    /** The same with other events. */
    public Reporting withEvents(Collection<Event> others) {
        return new Reporting(
                documents,
                published,
                List.copyOf(others),
                conditions,
                milestones,
                commitments,
                statements,
                passages,
                members,
                copies,
                retold);
    }

    /** The same with other conditions. */
    public Reporting withConditions(Collection<Condition> others) {
        return new Reporting(
                documents,
                published,
                events,
                List.copyOf(others),
                milestones,
                commitments,
                statements,
                passages,
                members,
                copies,
                retold);
    }

    private static <T> List<T> all(Collection<Coding> codings, Function<Coding, List<T>> part) {
        return codings.stream().flatMap(coding -> part.apply(coding).stream()).toList();
    }

    /** The event of a citation; null where there is none. Takes the logarithm of their number. */
    public @Nullable Event event(Citation citation) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Event event = events.get(middle);
            int order = Citation.of(event).compareTo(citation);
            if (order == 0) {
                return event;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return null;
    }

    /** A thing with its citation, which is worked out once. */
    private record Cited<T>(Citation citation, T thing) {}

    /** By citation; of several under one citation the first by what it says. Time is linear for what is sorted already. */
    private static <T> List<T> sorted(List<T> things, Function<T, Citation> citation) {
        List<Cited<T>> cited = new ArrayList<>(things.size());
        boolean ascending = true;
        for (T thing : things) {
            Cited<T> next = new Cited<>(citation.apply(thing), thing);
            ascending &=
                    cited.isEmpty() || cited.get(cited.size() - 1).citation().compareTo(next.citation()) < 0;
            cited.add(next);
        }
        if (ascending) {
            return List.copyOf(things);
        }
        cited.sort(Comparator.comparing((Cited<T> one) -> one.citation())
                .thenComparing(one -> one.thing().toString()));
        List<T> firsts = new ArrayList<>(cited.size());
        Citation last = null;
        for (Cited<T> next : cited) {
            if (!next.citation().equals(last)) {
                firsts.add(next.thing());
            }
            last = next.citation();
        }
        return List.copyOf(firsts);
    }
}
