package org.entente.app.brief;

import java.util.List;

/** A piece of running text. */
sealed interface Inline {
    /** Plain words. */
    record Words(String text) implements Inline {}

    /** Words that carry the sentence. */
    record Strong(String text) implements Inline {}

    /** Words quoted from a document. */
    record Quoted(String text) implements Inline {}

    /** The numbers of the sources of what was said just before; at least one. */
    record Cite(List<Integer> sources) implements Inline {
        public Cite {
            sources = List.copyOf(sources);
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("A citation names at least one source.");
            }
        }
    }
}
