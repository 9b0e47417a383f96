package org.entente.network.story;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.entente.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about: its words and the days it names, by how much they tell, at length 1.
 *
 * @param document id
 * @param published null when not known
 * @param terms weight by word or day
 * @param days the days it names
 */
record Profile(
        String document, @Nullable LocalDate published, SortedMap<String, Double> terms, SortedSet<LocalDate> days) {
    /** A day tells as much as two rare words. */
    private static final double DAY = 10;

    private static final String DAY_MARK = "day ";

    static List<String> words(Document document) {
        return Words.of(document.title() + "\n" + document.text());
    }

    static Profile of(Document document, Vocabulary vocabulary) {
        List<String> words = words(document);
        SortedMap<String, Integer> counts = new TreeMap<>();
        words.stream().filter(Words::telling).forEach(word -> counts.merge(word, 1, Integer::sum));
        SortedMap<String, Double> terms = new TreeMap<>();
        counts.forEach((word, count) -> terms.put(word, (1 + StrictMath.log(count)) * vocabulary.weight(word)));
        Set<String> once = new HashSet<>(words);
        SortedSet<LocalDate> days = NamedDays.in(once, document.published());
        days.forEach(day -> terms.put(DAY_MARK + day, DAY));
        double square = 0;
        for (double weight : terms.values()) {
            square += weight * weight;
        }
        double length = square == 0 ? 1 : StrictMath.sqrt(square);
        terms.replaceAll((term, weight) -> weight / length);
        return new Profile(document.id(), document.published(), terms, days);
    }
}
