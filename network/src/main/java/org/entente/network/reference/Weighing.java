package org.entente.network.reference;

import java.util.Objects;
import org.entente.model.Estimate;

/**
 * What a fact is worth.
 *
 * @param fact the fact
 * @param centre share of the class in which it holds: whoever has as much of it adds nothing
 * @param weight log-odds it adds where it holds over where it does not, with its 90 % interval
 */
public record Weighing(Fact fact, double centre, Estimate weight) {
    public Weighing {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(weight, "weight");
        if (!(centre >= 0 && centre <= 1)) {
            throw new IllegalArgumentException("The centre " + centre + " of " + fact + " is no share.");
        }
    }

    double input(PairFacts facts, Rung rung) {
        return (fact.holds(facts, rung) ? 1 : 0) - centre;
    }
}
