package org.entente.network.balance.frustration.proof;

import java.util.List;

/**
 * A contradictory cycle with a weight: at least one of its ties is against any camps.
 *
 * @param steps the ties in the order of the cycle; 0 and above is the index of a tie of the network, below 0 the
 *     assumption {@code -1 - step}, counted from the root of the proof
 * @param weight numerator over the certificate's denominator, above 0
 */
public record Contradiction(List<Integer> steps, long weight) {
    public Contradiction {
        steps = List.copyOf(steps);
        if (weight <= 0) {
            throw new IllegalArgumentException("The weight of a cycle is above 0, not " + weight + ".");
        }
    }
}
