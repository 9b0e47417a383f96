package org.entente.text.evaluation;

import java.util.Objects;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement as an evaluation file gives it.
 *
 * @param source words for the speaker; null when there are none
 */
public record AttributedSpan(Span content, @Nullable Span source) {
    public AttributedSpan {
        Objects.requireNonNull(content, "content");
    }
}
