package org.entente.text.date;

import org.jspecify.annotations.Nullable;

/** How long something took: "for more than three decades", "a 40-minute meeting", "years of talks". */
final class Durations implements ExpressionPattern {
    private static final String BEFORE_BARE = "for|after|over|through|despite|following|lasted|spent|within";

    @Override
    public @Nullable Match match(Tokens tokens, int at, Reference reference) {
        Lengths.Length length = Lengths.read(tokens, at);
        if (length == null || (length.bare() && !meant(tokens, at, length.end()))) {
            return null;
        }
        if (tokens.isAny(at - 1, "every|each|early|final|last")
                || rate(tokens, at, length)
                || quoteOfAge(tokens, at, length)) {
            return null;
        }
        return new Match(TimeExpression.lasting(tokens.span(at, length.end()), length.value()), length.end());
    }

    private static boolean meant(Tokens tokens, int at, int end) {
        return tokens.isAny(at - 1, BEFORE_BARE)
                || (tokens.isAny(end, "of") && !tokens.isAny(at - 1, "the|these|those"));
    }

    /** "$5 a day", "twice a week", "three times a year": a rate. */
    private static boolean rate(Tokens tokens, int at, Lengths.Length length) {
        boolean article = tokens.isAny(at, "a|an") && (length.end() == at + 2 || tokens.dash(at - 1));
        boolean counted = tokens.dash(at - 1)
                || Numbers.read(tokens, at - 1) != null
                || Numbers.read(tokens, at - 2) != null
                || tokens.isAny(at - 1, "once|twice|times|thrice")
                || Measures.follows(tokens, at - 1);
        boolean led = tokens.isAny(at - 1, "for|after|within|in|than|over|about|nearly|almost|by|lasted|took");
        return article
                && (counted || (!led && !length.value().toString().startsWith(">")))
                && !tokens.isAny(at - 1, "half");
    }

    private static boolean quoteOfAge(Tokens tokens, int at, Lengths.Length length) {
        return tokens.isAny(at - 1, "aged|age") || tokens.isAny(length.end(), "old|younger|older");
    }
}
