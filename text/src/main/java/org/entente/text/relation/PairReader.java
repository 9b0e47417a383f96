package org.entente.text.relation;

import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Says what one marked stretch of a sentence does to another. Implementations are thread-safe. */
public interface PairReader {
    /** The labels for a sentence's source and target; null where only the other side is given. */
    RelationRanking read(String sentence, @Nullable Span source, @Nullable Span target);
}
