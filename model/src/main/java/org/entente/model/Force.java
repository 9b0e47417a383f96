package org.entente.model;

import java.util.List;
import java.util.Objects;

/**
 * What one third party does to a pair: the product of its ties with both (Heider 1946; Cartwright and Harary 1956).
 *
 * @param third id of the third party
 * @param kind how it stands to the pair
 * @param tieA its tie with the pair's first actor
 * @param tieB its tie with the pair's second actor
 * @param size {@code tieA × tieB} in [-1, 1] with its interval; positive pulls together
 * @param evidence the events and conditions behind both ties, sorted
 */
public record Force(
        String third, ForceKind kind, Estimate tieA, Estimate tieB, Estimate size, List<Citation> evidence) {
    public Force {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(size, "size");
        evidence = List.copyOf(evidence);
    }
}
