package org.entente.network.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How rare each word is, and so how much it tells. */
final class Vocabulary {
    /**
     * Texts imagined beside those at hand, in a hundredth of which every word stands. With a handful of texts all
     * words then weigh about the same; with thousands the texts themselves tell.
     */
    private static final double IMAGINED = 1000;

    private static final double IMAGINED_WITH_WORD = IMAGINED / 100;

    private final Map<String, Integer> texts = new HashMap<>();
    private final int size;

    /** @param texts the words of each text */
    Vocabulary(Collection<? extends Collection<String>> texts) {
        size = texts.size();
        for (Collection<String> words : texts) {
            Set<String> once = new TreeSet<>(words);
            once.forEach(word -> this.texts.merge(word, 1, Integer::sum));
        }
    }

    /** Inverse document frequency. */
    double weight(String word) {
        int with = texts.getOrDefault(word, 0);
        return Math.max(0, StrictMath.log((IMAGINED + size) / (IMAGINED_WITH_WORD + with)));
    }
}
