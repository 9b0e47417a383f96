package org.entente.app.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.model.Coding;
import org.entente.model.Condition;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.store.exchange.Provenance;
import org.entente.store.exchange.SourcedEvent;

/**
 * Event data as documents: each file is one, each row a sentence that names its line, so that a figure leads back to the
 * row as it leads back to a sentence.
 */
final class DataCodings {
    private final String name;
    private final Provenance provenance;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    private DataCodings(String name, Provenance provenance) {
        this.name = name;
        this.provenance = provenance;
    }

    /** The events of exports, with what is known of their documents. */
    static List<Coding> of(Collection<SourcedEvent> retold) {
        SortedMap<String, DataCodings> files = new TreeMap<>();
        for (SourcedEvent sourced : retold) {
            Event event = sourced.event();
            files.computeIfAbsent(event.document(), name -> new DataCodings(name, sourced.provenance()))
                    .add(event);
        }
        return files.values().stream().map(DataCodings::coding).toList();
    }

    /** One document a file, by name; the number of a sentence in what is given is taken for the number of the row. */
    static List<Coding> of(Collection<Event> events, Collection<Condition> conditions) {
        SortedMap<String, DataCodings> files = new TreeMap<>();
        events.forEach(event ->
                files.computeIfAbsent(event.document(), DataCodings::file).add(event));
        conditions.forEach(condition ->
                files.computeIfAbsent(condition.document(), DataCodings::file).add(condition));
        return files.values().stream().map(DataCodings::coding).toList();
    }

    private static DataCodings file(String name) {
        return new DataCodings(name, new Provenance(name, name, null));
    }

    private void add(Event event) {
        int begin = text.length();
        int index = row(event.evidence(), event.sentence());
        events.add(new Event(
                event.id(),
                name,
                index,
                new Span(begin, begin + event.evidence().length()),
                event.evidence(),
                event.date(),
                moved(event.source(), begin),
                event.target() == null ? null : moved(event.target(), begin),
                event.type(),
                event.mode(),
                event.goldstein(),
                event.factuality(),
                event.attribution(),
                event.confidence(),
                event.coder()));
    }

    private void add(Condition condition) {
        int begin = text.length();
        int index = row(condition.evidence(), condition.sentence());
        Mention counterpart = condition.counterpart();
        conditions.add(new Condition(
                condition.id(),
                name,
                index,
                new Span(begin, begin + condition.evidence().length()),
                condition.evidence(),
                condition.type(),
                moved(condition.holder(), begin),
                counterpart == null ? null : moved(counterpart, begin),
                condition.begin(),
                condition.end(),
                condition.ended(),
                condition.attribution()));
    }

    private int row(String evidence, int line) {
        int begin = text.length();
        text.append(evidence).append(" (line ").append(line).append(')');
        sentences.add(new Sentence(sentences.size(), new Span(begin, text.length())));
        text.append('\n');
        return sentences.size() - 1;
    }

    private static Mention moved(Mention mention, int by) {
        Span span = mention.span();
        return new Mention(mention.actor(), mention.text(), new Span(span.begin() + by, span.end() + by));
    }

    private Coding coding() {
        Document document =
                new Document(name, provenance.title(), provenance.published(), provenance.source(), text.toString());
        return new Coding(document, sentences, List.of(), events, List.of(), conditions, List.of(), List.of());
    }
}
