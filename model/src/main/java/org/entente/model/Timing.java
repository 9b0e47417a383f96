package org.entente.model;

import java.time.Duration;
import java.util.Objects;

/**
 * A time told by another happening: "three hours after the remarks made by Kerry".
 *
 * @param anchor id of the statement or event it is told by
 * @param offset time from the anchor; negative when it came before
 * @param span the words that say so
 */
public record Timing(String anchor, Duration offset, Span span) {
    public Timing {
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(offset, "offset");
        Objects.requireNonNull(span, "span");
    }
}
