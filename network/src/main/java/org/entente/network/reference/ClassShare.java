package org.entente.network.reference;

import org.entente.model.Estimate;

/**
 * How often something came about in the reference class.
 *
 * @param cases pairs × months it was counted over
 * @param pairs how many different pairs they are of
 * @param rate share in which it came about, with its 90 % interval by cluster bootstrap over pairs
 */
public record ClassShare(int cases, int pairs, Estimate rate) {
    public ClassShare {
        if (pairs < 1 || cases < pairs || rate.low() < 0 || rate.high() > 1) {
            throw new IllegalArgumentException(
                    "A share of " + rate + " over " + cases + " cases of " + pairs + " pairs cannot be.");
        }
    }
}
