package org.entente.app.brief.section;

import java.util.ArrayList;
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
    private final Archive archive;
    private final Map<Archive.Place, Source> sources = new LinkedHashMap<>();

    Sources(Archive archive) {
        this.archive = archive;
    }

    /** The numbers of the sentences behind the citations, at most {@code most} of them, ascending. */
    List<Integer> numbers(List<Citation> citations, int most) {
        return citations.stream()
                .map(archive::place)
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

    private Source source(Archive.Place place) {
        Coding coding = archive.coding(place.document());
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
