package org.entente.app.brief.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.app.brief.Source;
import org.entente.app.brief.wording.Dates;
import org.entente.model.Citation;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Sentence;

/** Numbers the sentences that claims rest on, in the order of their first use. */
final class Sources {
    private record Place(String document, int sentence) {}

    private final Map<String, Coding> codings = new HashMap<>();
    private final Map<Citation, Place> places = new HashMap<>();
    private final Map<Place, Source> sources = new LinkedHashMap<>();

    Sources(List<Coding> all) {
        for (Coding coding : all) {
            String document = coding.document().id();
            codings.put(document, coding);
            coding.events().forEach(one -> add(Citation.of(one), document, one.sentence()));
            coding.conditions().forEach(one -> add(Citation.of(one), document, one.sentence()));
            coding.commitments().forEach(one -> add(Citation.of(one), document, one.sentence()));
            coding.milestones().forEach(one -> add(Citation.of(one), document, one.sentence()));
            coding.statements().forEach(one -> add(Citation.of(one), document, one.sentence()));
            coding.sentences().forEach(one -> add(Citation.sentence(document, one.index()), document, one.index()));
        }
    }

    /** The numbers of the sentences behind the citations, at most {@code most} of them, ascending. */
    List<Integer> numbers(List<Citation> citations, int most) {
        return citations.stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .distinct()
                .limit(most)
                .map(place -> sources.computeIfAbsent(place, this::source).number())
                .sorted()
                .toList();
    }

    /** Every sentence cited so far, by number. */
    List<Source> all() {
        return new ArrayList<>(sources.values());
    }

    /** The title, the name of the file where there is none. */
    static String title(Document document) {
        if (!document.title().isBlank()) {
            return document.title();
        }
        String source = document.source();
        return source.substring(1 + Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')));
    }

    private void add(Citation citation, String document, int sentence) {
        places.put(citation, new Place(document, sentence));
    }

    private Source source(Place place) {
        Coding coding = codings.get(place.document());
        if (coding == null) {
            throw new IllegalStateException("The document " + place.document() + " is cited but was not read.");
        }
        Document document = coding.document();
        Sentence sentence = coding.sentences().get(place.sentence());
        return new Source(
                sources.size() + 1,
                document.id(),
                title(document),
                document.published() == null ? "undated" : Dates.day(document.published()),
                sentence.span(),
                sentence.span().of(document.text()));
    }
}
