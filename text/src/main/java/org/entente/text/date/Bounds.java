package org.entente.text.date;

import org.entente.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** A date with one open end: "since 1979", "until March", "by Friday", "from 16 June", "from 1979 on". */
final class Bounds implements ExpressionPattern {
    @Override
    public @Nullable Match match(Tokens tokens, int at, Reference reference) {
        int place = prefix(tokens, at);
        TimeKind kind = place < 0 ? null : kind(tokens, at);
        if (kind == null) {
            return null;
        }
        Found found = Points.match(tokens, place, reference);
        if (found == null || tokens.isAny(found.end(), "’s|'s")) {
            return null;
        }
        int end = found.end();
        if (tokens.isAny(at, "from")) {
            int open = tokens.after(end, "on|onward|onwards|forward");
            if (open < 0 && found.precision() == DatePrecision.YEAR) {
                return null;
            }
            end = Math.max(end, open);
        }
        return new Match(TimeExpression.dated(tokens.span(at, end), kind, found.date(), found.absolute()), end);
    }

    /** The place after the words that open the bound, or -1. */
    private static int prefix(Tokens tokens, int at) {
        int back = tokens.after(at, "dating|going", "back", "to");
        int two = back > 0
                ? back
                : tokens.after(
                        at,
                        "ever|dating|back|prior|starting|beginning|as|up|not",
                        "since|to|from|on|in|of|until|before");
        if (two > 0) {
            return tokens.skip(two, "at|least");
        }
        return tokens.after(at, "since|until|till|til|through|by|before|after|from|starting|beginning|effective");
    }

    private static @Nullable TimeKind kind(Tokens tokens, int at) {
        return switch (tokens.lower(at)) {
            case "since", "ever", "dating", "going", "from", "starting", "beginning", "effective" -> TimeKind.SINCE;
            case "as" -> tokens.isAny(at + 1, "of|from") ? TimeKind.SINCE : null;
            case "back" -> tokens.isAny(at + 1, "in") ? TimeKind.POINT : null;
            case "until", "till", "til", "through" -> TimeKind.UNTIL;
            case "up" -> tokens.isAny(at + 1, "to|until") ? TimeKind.UNTIL : null;
            case "by", "before", "prior" -> TimeKind.BEFORE;
            case "not" ->
                tokens.isAny(at + 1, "before") ? TimeKind.AFTER : tokens.isAny(at + 1, "until") ? TimeKind.SINCE : null;
            case "after" -> TimeKind.AFTER;
            default -> null;
        };
    }
}
