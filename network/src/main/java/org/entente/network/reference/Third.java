package org.entente.network.reference;

import java.util.List;
import java.util.Objects;
import org.entente.model.Citation;

/**
 * A third party with ties to both of a pair.
 *
 * @param id its id
 * @param withA value of its tie with the one, in [-1, 1], not 0
 * @param withB likewise with the other
 * @param evidence what both ties rest on
 */
public record Third(String id, double withA, double withB, List<Citation> evidence) {
    public Third {
        Objects.requireNonNull(id, "id");
        evidence = List.copyOf(evidence);
    }

    /** What it does to the pair: the product of its ties, positive where it pulls together. */
    public double force() {
        return withA * withB;
    }

    boolean enemyOfBoth() {
        return withA <= PairFacts.CLEARLY_NEGATIVE && withB <= PairFacts.CLEARLY_NEGATIVE;
    }

    boolean friendOfBoth() {
        return withA > 0 && withB > 0;
    }
}
