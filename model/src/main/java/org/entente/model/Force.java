package org.entente.model;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What one third party does to a pair: the product of its ties with both (Heider 1946; Cartwright and Harary 1956).
 *
 * @param third id of the third party
 * @param kind how it stands to the pair
 * @param withA tie of the pair's first actor with it
 * @param withB tie of the pair's second actor with it
 * @param size product of the values of both ties, in [-1, 1], with its interval; positive pulls together
 */
public record Force(String third, ForceKind kind, Tie withA, Tie withB, Estimate size) {
    public Force {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(withA, "withA");
        Objects.requireNonNull(withB, "withB");
        Objects.requireNonNull(size, "size");
    }

    public Estimate tieA() {
        return withA.value();
    }

    public Estimate tieB() {
        return withB.value();
    }

    /** The events and conditions behind both ties, sorted. */
    public List<Citation> evidence() {
        return Stream.concat(withA.citations().stream(), withB.citations().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
