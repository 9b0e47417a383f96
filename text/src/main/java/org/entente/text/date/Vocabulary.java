package org.entente.text.date;

import java.util.Set;

/** Sets of words written as running text. */
final class Vocabulary {
    private Vocabulary() {}

    static Set<String> of(String words) {
        return Set.of(words.trim().split("\\s+"));
    }
}
