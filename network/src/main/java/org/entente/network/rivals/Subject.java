package org.entente.network.rivals;

import java.util.List;
import java.util.Optional;

/**
 * What a text is about.
 *
 * @param pairs the pairs it may be about, the likeliest first
 * @param menaces the common threats to the first pair, the likeliest first
 */
public record Subject(List<Candidate> pairs, List<Menace> menaces) {
    public Subject {
        pairs = List.copyOf(pairs);
        menaces = List.copyOf(menaces);
    }

    /** The pair, empty when no two actors are named together. */
    public Optional<Candidate> pair() {
        return pairs.stream().findFirst();
    }

    /** The common threat to it, empty when nobody is hostile to anyone else. */
    public Optional<Menace> threat() {
        return menaces.stream().findFirst();
    }
}
