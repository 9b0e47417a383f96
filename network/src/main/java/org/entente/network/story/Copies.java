package org.entente.network.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.model.Document;

/**
 * Finds near-duplicates: the dispatch of an agency in ten papers, whole, cut, or with a paragraph of their own.
 *
 * <p>Texts are taken from the fullest to the shortest. Each joins the fuller text that holds most of its shingles, if
 * that is enough of them, and otherwise stands for itself; so no chain of small likenesses joins what is not alike, and
 * neither the order of the input nor the number of threads shows in the result.
 */
final class Copies {
    /**
     * Share of the shorter text that makes it a copy. In the test set copies share from 0.40, different texts up to
     * 0.11; a paragraph of background that an agency adds to all its reports on a matter should not reach it.
     */
    static final double ENOUGH = 0.35;

    /** Texts that are compared in full for one that may be a copy. */
    private static final int COMPARED = 5;

    private record Text(String id, Shingles shingles) {}

    private static final Comparator<Text> FULLEST_FIRST =
            Comparator.comparingInt((Text text) -> -text.shingles().size()).thenComparing(Text::id);

    private Copies() {}

    /** The id of the fullest copy of each document, its own where it is that or has none. */
    static SortedMap<String, String> originals(List<Document> documents) {
        List<Text> texts = documents.parallelStream()
                .map(document -> new Text(document.id(), Shingles.of(document.text())))
                .sorted(FULLEST_FIRST)
                .toList();
        Postings postings = new Postings(texts.stream().map(Text::shingles).toList());
        SortedMap<String, String> originals = new TreeMap<>();
        List<Boolean> original = new ArrayList<>(Collections.nCopies(texts.size(), true));
        for (int number = 0; number < texts.size(); number++) {
            Text text = texts.get(number);
            Text source = likeliest(postings.shared(text.shingles(), number), original)
                    .map(texts::get)
                    .filter(other -> text.shingles().containment(other.shingles()) >= ENOUGH)
                    .findFirst()
                    .orElse(text);
            original.set(number, source.equals(text));
            originals.put(text.id(), source.id());
        }
        return originals;
    }

    private static Stream<Integer> likeliest(SortedMap<Integer, Integer> shared, List<Boolean> original) {
        return shared.entrySet().stream()
                .filter(entry -> original.get(entry.getKey()))
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED)
                .map(Map.Entry::getKey);
    }
}
