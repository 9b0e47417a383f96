package org.entente.app.brief.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.app.brief.Line;
import org.entente.app.brief.wording.Clauses;
import org.entente.app.brief.wording.Dates;
import org.entente.app.brief.wording.Deed;
import org.entente.app.brief.wording.Deeds;
import org.entente.app.brief.wording.Lists;
import org.entente.app.brief.wording.Names;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Statement;
import org.entente.network.history.History;
import org.entente.network.outlook.Answer;
import org.entente.network.outlook.Question;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/** What all sections are composed from. */
final class Material {
    /** Sources named behind one claim; more would only clutter the page. */
    static final int SOURCES = 3;

    /** More reports of one thing than this are not looked through. */
    private static final int EVENTS_IN_A_DEED = 10;

    final List<Coding> codings;
    final Reporting reporting;
    final Answer answer;
    final History history;
    final Names names;
    final Clauses clauses;
    final Sources sources;
    private final Archive archive;

    Material(Archive archive, Reporting reporting, Answer answer, History history, Names names) {
        this.archive = archive;
        this.codings = archive.codings;
        this.reporting = reporting;
        this.answer = answer;
        this.history = history;
        this.names = names;
        this.clauses = new Clauses(names);
        this.sources = new Sources(archive);
    }

    Question question() {
        return answer.question();
    }

    /** The first rival as it stands in a sentence. */
    String a() {
        return names.text(question().a());
    }

    String b() {
        return names.text(question().b());
    }

    String pair() {
        return a() + " and " + b();
    }

    /** All events by date, else by that of their document, within a day in the order of the texts. */
    List<Event> events() {
        return archive.inOrder();
    }

    @Nullable
    Event event(Citation citation) {
        return archive.event(citation);
    }

    @Nullable
    Statement statement(String document, @Nullable String id) {
        return id == null ? null : archive.statement(new Citation(Citation.Kind.STATEMENT, document, id));
    }

    /** Each thing done once, with all who tell it. */
    List<Deed> deeds(List<Event> some) {
        return Deeds.of(some, reporting::standing);
    }

    /** How many documents tell of a deed, nothing where it is one. */
    Line tellers(Deed deed) {
        Set<String> documents = new TreeSet<>();
        deed.citations().forEach(citation -> documents.add(citation.document()));
        long own = documents.stream().map(reporting::original).distinct().count();
        if (documents.size() == 1) {
            return Line.EMPTY;
        }
        String count = Lists.capital(Dates.number(documents.size())) + " documents tell it";
        String words = own == 1
                ? ", all in the same words."
                : own < documents.size() ? ", " + Dates.number(own) + " of them in words of their own." : ".";
        return Line.of(count + words);
    }

    /** Those told in words of their own first, since of copies one is enough. */
    List<Integer> numbers(List<Citation> citations) {
        List<Citation> own = new ArrayList<>();
        List<Citation> copies = new ArrayList<>();
        Set<String> originals = new TreeSet<>();
        for (Citation citation : citations) {
            boolean first = originals.add(reporting.original(citation.document()));
            (first ? own : copies).add(citation);
        }
        own.addAll(copies);
        return sources.numbers(own, SOURCES);
    }

    List<Integer> numbers(Citation citation) {
        return sources.numbers(List.of(citation), 1);
    }

    /** Sentences for the latest deeds made of these events, which stand in order, each with its sources. */
    List<Line> latest(List<Event> some, int most) {
        List<Event> recent = some.subList(Math.max(0, some.size() - most * EVENTS_IN_A_DEED), some.size());
        List<Deed> deeds = deeds(recent);
        return deeds.subList(Math.max(0, deeds.size() - most), deeds.size()).stream()
                .map(deed -> Line.of(clauses.sentence(deed) + ".").cite(numbers(deed.citations())))
                .distinct()
                .toList();
    }

    boolean standsFor(Actor actor, String id) {
        return reporting.standsFor(actor, id);
    }

    boolean standsFor(@Nullable Mention mention, String id) {
        return mention != null && standsFor(mention.actor(), id);
    }

    /** Whether the event is known only after the day of the question. */
    boolean later(Event event) {
        LocalDate published = reporting.publishedOf(event.document());
        LocalDate day = day(event);
        LocalDate known = day == null || (published != null && day.isAfter(published)) ? published : day;
        return known != null && known.isAfter(question().at());
    }

    /** The document's publication, where no more than that dates the event. */
    boolean datedByPublication(Event event) {
        LocalDate published = reporting.publishedOf(event.document());
        DateInterval date = event.date();
        return published != null && date != null && date.equals(DateInterval.day(published));
    }

    SortedSet<String> standsFor(Actor actor) {
        return reporting.standsFor(actor);
    }

    private static @Nullable LocalDate day(Event event) {
        DateInterval date = event.date();
        return date == null ? null : date.from();
    }
}
