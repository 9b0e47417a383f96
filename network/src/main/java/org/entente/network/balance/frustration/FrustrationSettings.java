package org.entente.network.balance.frustration;

/**
 * How much work a frustration index may take. The limits count steps, not seconds, so that the same network always gives
 * the same answer; a limit that is reached leaves bounds.
 *
 * @param cases of the proof, above 0
 * @param steps of the linear programmes and the searches for cycles, each about a nanosecond's worth; above 0
 * @param patience steps of the search for camps without improvement, per node of the kernel, at least 0
 */
public record FrustrationSettings(int cases, long steps, int patience) {
    /**
     * Enough for networks of a few ten thousand ties as they occur; where it is not, bounds come within about a minute for
     * 21,000 ties.
     */
    public static final FrustrationSettings DEFAULT = new FrustrationSettings(20_000, 12_000_000_000L, 40);

    public FrustrationSettings {
        if (cases < 1 || steps < 1 || patience < 0) {
            throw new IllegalArgumentException("Cases and steps are above 0 and patience is not below 0, not " + cases
                    + ", " + steps + " and " + patience + ".");
        }
    }
}
