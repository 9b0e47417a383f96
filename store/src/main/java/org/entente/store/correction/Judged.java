package org.entente.store.correction;

import java.util.Objects;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as people let it stand.
 *
 * @param event as corrected; a rejected one as it was before
 * @param verdict what was said of it
 * @param correction number of the correction that says so, null when nobody did
 */
public record Judged(Event event, Verdict verdict, @Nullable Long correction) {
    public Judged {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(verdict, "verdict");
    }

    /** Whether it counts as an event. */
    public boolean stands() {
        return verdict != Verdict.REJECTED;
    }
}
