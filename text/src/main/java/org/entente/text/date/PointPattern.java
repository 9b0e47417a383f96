package org.entente.text.date;

import org.jspecify.annotations.Nullable;

/** One way of naming a date. */
interface PointPattern {
    /** The longest date named by the words from {@code at} on, or null. */
    @Nullable
    Found match(Tokens tokens, int at, Reference reference);
}
