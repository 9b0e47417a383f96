package org.entente.text.date;

import org.jspecify.annotations.Nullable;

/** One way of saying when something is or how long it lasts. */
interface ExpressionPattern {
    /** An expression and the place after its last word. */
    record Match(TimeExpression expression, int end) {}

    /** The expression that begins with the word at {@code at}, or null. */
    @Nullable
    Match match(Tokens tokens, int at, Reference reference);
}
