package org.entente.store.correction;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the log of corrections.
 *
 * @param number from 1, in the order in which they were made
 * @param signature who made it and when
 * @param reason why; empty when none is given
 * @param change what it says
 * @param thread names the event it is about: all corrections of one event, over all codings, have the same; null for a
 *     change of actors
 * @param subject what it was about, null for a change of actors
 * @param undone whether it is taken back
 */
public record Correction(
        long number,
        Signature signature,
        String reason,
        Change change,
        @Nullable String thread,
        @Nullable Subject subject,
        boolean undone) {
    public Correction {
        Objects.requireNonNull(signature, "signature");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(change, "change");
    }

    boolean standing() {
        return !undone;
    }
}
