package org.entente.text.date;

/**
 * The part of a month, year or decade that is meant: "early", "mid-", "the end of", "the first half of".
 *
 * @param from share of the whole at which it begins, in [0, 1)
 * @param to share at which it ends, in (0, 1]
 * @param end place after its words; where they would stand if there are none
 */
record Part(double from, double to, int end) {
    static Part read(Tokens tokens, int at) {
        int start = tokens.skip(at, "the");
        int early = tokens.after(start, "early");
        if (early > 0) {
            return new Part(0, 1 / 3.0, afterDash(tokens, early));
        }
        int middle = tokens.after(start, "mid");
        if (middle > 0) {
            return new Part(1 / 3.0, 2 / 3.0, afterDash(tokens, middle));
        }
        int late = tokens.after(start, "late");
        if (late > 0) {
            return new Part(2 / 3.0, 1, afterDash(tokens, late));
        }
        return ofWhole(tokens, start, at);
    }

    private static Part ofWhole(Tokens tokens, int start, int at) {
        int end = tokens.after(start, "beginning|start|onset", "of");
        if (end > 0) {
            return new Part(0, 1 / 6.0, tokens.skip(end, "the"));
        }
        end = tokens.after(start, "middle", "of");
        if (end > 0) {
            return new Part(1 / 3.0, 2 / 3.0, tokens.skip(end, "the"));
        }
        end = tokens.after(start, "end|close", "of");
        if (end > 0) {
            return new Part(5 / 6.0, 1, tokens.skip(end, "the"));
        }
        end = tokens.after(start, "first|second|latter", "half", "of");
        if (end > 0) {
            boolean first = tokens.isAny(start, "first");
            return new Part(first ? 0 : 0.5, first ? 0.5 : 1, tokens.skip(end, "the"));
        }
        end = tokens.after(start, "first|second|third|fourth|last", "quarter", "of");
        if (end > 0) {
            int quarter = quarter(tokens.lower(start));
            return new Part(quarter / 4.0, (quarter + 1) / 4.0, tokens.skip(end, "the"));
        }
        return new Part(0, 1, at);
    }

    private static int quarter(String word) {
        return switch (word) {
            case "first" -> 0;
            case "second" -> 1;
            case "third" -> 2;
            default -> 3;
        };
    }

    private static int afterDash(Tokens tokens, int at) {
        return tokens.dash(at) ? at + 1 : tokens.skip(at, "in");
    }

    boolean whole() {
        return from == 0 && to == 1;
    }
}
