package org.entente.network.dyad;

import org.entente.model.Quad;
import org.jspecify.annotations.Nullable;

/**
 * One act of one actor towards another.
 *
 * @param day days since 1970-01-01
 * @param source id of who acts
 * @param target id of whom it is done to
 * @param code what is done, in any codebook; several events of a pair, day and code count as one
 * @param quad null for comments and appeals, which are of no class
 * @param goldstein in [-10, 10]
 */
public record PairEvent(
        int day,
        String source,
        String target,
        String code,
        @Nullable Quad quad,
        double goldstein) {
    public PairEvent {
        if (!(goldstein >= -10 && goldstein <= 10)) {
            throw new IllegalArgumentException("A Goldstein value lies in [-10, 10]; " + goldstein + " does not.");
        }
    }
}
