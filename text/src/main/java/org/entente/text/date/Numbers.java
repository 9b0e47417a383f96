package org.entente.text.date;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words, as far as lengths of time need them. */
final class Numbers {
    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("zero", 0),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    /** A number and the place after it. */
    record Amount(double value, int end) {}

    private Numbers() {}

    /** Whether a word is a number's name. */
    static boolean word(String word) {
        return UNITS.containsKey(word) || TENS.containsKey(word);
    }

    static @Nullable Amount read(Tokens tokens, int at) {
        Amount whole = whole(tokens, at);
        if (whole == null) {
            return null;
        }
        int half = halfAfter(tokens, whole.end());
        return half < 0 ? whole : new Amount(whole.value() + 0.5, half);
    }

    private static int halfAfter(Tokens tokens, int at) {
        boolean dashed = tokens.dash(at);
        int next = dashed ? at + 1 : at;
        int and = tokens.after(next, "and");
        if (and < 0) {
            return tokens.word(at).equals("½") ? at + 1 : -1;
        }
        next = tokens.dash(and) ? and + 1 : and;
        int a = tokens.after(next, "a|one");
        if (a < 0) {
            return -1;
        }
        next = tokens.dash(a) ? a + 1 : a;
        return tokens.after(next, "half");
    }

    private static @Nullable Amount whole(Tokens tokens, int at) {
        String word = tokens.lower(at);
        if (word.isEmpty()) {
            return null;
        }
        if (Character.isDigit(word.charAt(0))) {
            return digits(word, at);
        }
        if (word.equals("a") && tokens.isAny(at + 1, "hundred|dozen")) {
            return new Amount(tokens.isAny(at + 1, "dozen") ? 12 : 100, at + 2);
        }
        Amount small = belowHundred(tokens, at);
        if (small != null && tokens.isAny(small.end(), "hundred|dozen")) {
            int factor = tokens.isAny(small.end(), "dozen") ? 12 : 100;
            return new Amount(small.value() * factor, small.end() + 1);
        }
        return small;
    }

    private static @Nullable Amount digits(String word, int at) {
        String plain = word.replace(",", "");
        boolean decimal = plain.matches("\\d{1,5}(\\.\\d{1,2})?");
        return decimal ? new Amount(Double.parseDouble(plain), at + 1) : null;
    }

    private static @Nullable Amount belowHundred(Tokens tokens, int at) {
        Integer unit = UNITS.get(tokens.lower(at));
        if (unit != null) {
            return new Amount(unit, at + 1);
        }
        Integer ten = TENS.get(tokens.lower(at));
        if (ten == null) {
            return null;
        }
        int next = tokens.dash(at + 1) ? at + 2 : at + 1;
        Integer rest = UNITS.get(tokens.lower(next));
        return rest != null && rest > 0 && rest < 10 ? new Amount(ten + rest, next + 1) : new Amount(ten, at + 1);
    }
}
