package org.entente.network.balance.frustration;

/**
 * How much work a frustration index may take. The limits count steps, not seconds, so that the same network always gives
 * the same answer; a limit that is reached leaves bounds.
 *
 * @param cases of the proof, above 0
 * @param pivots of the linear programmes, above 0
 * @param patience steps of the search for camps without improvement, per node of the kernel, at least 0
 */
public record FrustrationSettings(int cases, long pivots, int patience) {
    /** Enough for networks of a few ten thousand ties as they occur. */
    public static final FrustrationSettings DEFAULT = new FrustrationSettings(2000, 400_000, 40);

    public FrustrationSettings {
        if (cases < 1 || pivots < 1 || patience < 0) {
            throw new IllegalArgumentException("Cases and pivots are above 0 and patience is not below 0, not " + cases
                    + ", " + pivots + " and " + patience + ".");
        }
    }
}
