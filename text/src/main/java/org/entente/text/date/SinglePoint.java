package org.entente.text.date;

import org.jspecify.annotations.Nullable;

/** A date by itself. */
final class SinglePoint implements ExpressionPattern {
    @Override
    public @Nullable Match match(Tokens tokens, int at, Reference reference) {
        Found found = Points.match(tokens, at, reference);
        if (found == null) {
            return null;
        }
        return new Match(
                TimeExpression.dated(tokens.span(at, found.end()), TimeKind.POINT, found.date(), found.absolute()),
                found.end());
    }
}
