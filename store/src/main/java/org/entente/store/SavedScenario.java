package org.entente.store;

import java.util.Objects;
import org.entente.store.correction.Signature;

/**
 * A question that somebody keeps.
 *
 * @param name by which it is called
 * @param payload what it says, as JSON
 * @param signature who kept it, or marked it as gone, and when
 * @param gone whether it is marked as gone
 */
public record SavedScenario(String name, String payload, Signature signature, boolean gone) {
    public SavedScenario {
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(signature, "signature");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A scenario needs a name that is not blank.");
        }
    }
}
