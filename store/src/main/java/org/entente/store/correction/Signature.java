package org.entente.store.correction;

import java.time.Instant;
import java.util.Objects;

/**
 * Who did something, and when.
 *
 * @param who a name, not blank
 * @param at the moment
 */
public record Signature(String who, Instant at) {
    public Signature {
        Objects.requireNonNull(at, "at");
        if (who.isBlank()) {
            throw new CorrectionException("Nobody is named.", "Say who corrects: who.");
        }
    }
}
