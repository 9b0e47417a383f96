package org.entente.network.balance.frustration.proof;

import java.util.List;

/**
 * Why no camps can have fewer ties against them.
 *
 * @param denominator of all weights
 * @param parts proofs that share no tie of the network, so that their bounds, each rounded up, may be added
 */
public record Certificate(long denominator, List<Proof> parts) {
    public Certificate {
        parts = List.copyOf(parts);
        if (denominator <= 0) {
            throw new IllegalArgumentException("A denominator is above 0, not " + denominator + ".");
        }
    }
}
