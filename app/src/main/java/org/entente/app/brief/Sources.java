package org.entente.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            coding.events().forEach(one -> places.put(Citation.of(one), new Place(document, one.sentence())));
            coding.conditions().forEach(one -> places.put(Citation.of(one), new Place(document, one.sentence())));
            coding.commitments().forEach(one -> places.put(Citation.of(one), new Place(document, one.sentence())));
            coding.milestones().forEach(one -> places.put(Citation.of(one), new Place(document, one.sentence())));
            coding.statements().forEach(one -> places.put(Citation.of(one), new Place(document, one.sentence())));
            for (Sentence sentence : coding.sentences()) {
                places.put(Citation.sentence(document, sentence.index()), new Place(document, sentence.index()));
            }
        }
    }

    /** The numbers of the sentences behind the citations, at most {@code most} of them. */
    List<Integer> numbers(List<Citation> citations, int most) {
        return citations.stream()
                .map(places::get)
                .filter(place -> place != null)
                .distinct()
                .limit(most)
                .map(place -> sources.computeIfAbsent(place, this::source).number())
                .toList();
    }

    List<Integer> numbers(Citation citation) {
        return numbers(List.of(citation), 1);
    }

    List<Source> all() {
        return new ArrayList<>(sources.values());
    }

    Optional<Coding> coding(String document) {
        return Optional.ofNullable(codings.get(document));
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
                document.published() == null ? "undated" : document.published().toString(),
                sentence.span(),
                sentence.span().of(document.text()));
    }

    static String title(Document document) {
        return document.title().isBlank() ? document.source() : document.title();
    }
}
