package org.entente.store.correction;

import java.util.List;
import java.util.Objects;
import org.entente.model.Coding;

/**
 * A document as the coder read it and as people corrected it.
 *
 * @param raw as the coder had it
 * @param corrected the same with all corrections that stand
 * @param events every event with what was said of it, rejected ones among them, in the order of the text
 */
public record Reviewed(Coding raw, Coding corrected, List<Judged> events) {
    public Reviewed {
        Objects.requireNonNull(raw, "raw");
        Objects.requireNonNull(corrected, "corrected");
        events = List.copyOf(events);
    }
}
