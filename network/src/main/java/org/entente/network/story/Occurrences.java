package org.entente.network.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Citation;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Quad;
import org.entente.model.Span;

/**
 * What happened, each event once, with all who tell it.
 *
 * <p>Every event is compared to those of the same doer, quad and time only, so the time stays near linear.
 */
public final class Occurrences {
    private record Matter(String doer, Quad quad, boolean takesTwo) implements Comparable<Matter> {
        private static final Comparator<Matter> ORDER =
                Comparator.comparing(Matter::doer).thenComparing(Matter::quad).thenComparing(Matter::takesTwo);

        static Matter of(Telling telling) {
            String source = telling.source();
            String target = telling.target();
            String doer = telling.takesTwo() && target != null && target.compareTo(source) < 0 ? target : source;
            return new Matter(doer, telling.event().quad(), telling.takesTwo());
        }

        @Override
        public int compareTo(Matter other) {
            return ORDER.compare(this, other);
        }
    }

    private final Stories stories;
    private final List<Occurrence> all;

    private Occurrences(Stories stories, List<Occurrence> all) {
        this.stories = stories;
        this.all = List.copyOf(all);
    }

    /** Neither the order of the documents nor the number of threads shows in the result. */
    public static Occurrences of(Collection<Coding> codings) {
        Stories stories = Stories.of(codings.stream().map(Coding::document).toList());
        Sameness sameness = new Sameness(stories);
        SortedMap<Matter, Gathering> matters = new TreeMap<>();
        codings.stream()
                .flatMap(Occurrences::tellings)
                .sorted(Telling.SUREST_FIRST)
                .forEachOrdered(
                        telling -> matters.computeIfAbsent(Matter.of(telling), unused -> new Gathering(sameness))
                                .add(telling));
        List<Occurrence> all = new ArrayList<>();
        for (Gathering gathering : matters.values()) {
            gathering.events().forEach(tellings -> all.add(occurrence(tellings, stories)));
        }
        all.sort(Comparator.comparing(Occurrence::citation));
        return new Occurrences(stories, all);
    }

    /** All of them, by citation of the event. */
    public List<Occurrence> all() {
        return all;
    }

    public Stories stories() {
        return stories;
    }

    /** The event that stands for each that is told by others too. */
    public SortedMap<Citation, Citation> retold() {
        SortedMap<Citation, Citation> retold = new TreeMap<>();
        for (Occurrence occurrence : all) {
            if (occurrence.tellings().size() > 1) {
                occurrence.tellings().forEach(event -> retold.put(Citation.of(event), occurrence.citation()));
            }
        }
        return retold;
    }

    private static Stream<Telling> tellings(Coding coding) {
        Document document = coding.document();
        return coding.events().stream().map(event -> {
            Span sentence = sentence(coding, event);
            SortedSet<String> words = Words.in(sentence.of(document.text()));
            return Telling.of(event, document.published(), words);
        });
    }

    /** The sentence it stands in, or its own words where the document has no such sentence. */
    private static Span sentence(Coding coding, Event event) {
        int length = coding.document().text().length();
        Span span = event.sentence() < coding.sentences().size()
                ? coding.sentences().get(event.sentence()).span()
                : event.span();
        return span.end() <= length ? span : new Span(0, 0);
    }

    private static Occurrence occurrence(List<Telling> tellings, Stories stories) {
        SortedSet<String> documents = new TreeSet<>();
        tellings.forEach(telling -> documents.add(telling.event().document()));
        List<Event> events = tellings.stream()
                .map(Telling::event)
                .sorted(Comparator.comparing(Citation::of))
                .toList();
        return new Occurrence(tellings.get(0).event(), events, List.copyOf(documents), stories.independent(documents));
    }
}
