package org.entente.text.date;

import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "34 years", "more than three decades", "half a century", "a couple of weeks", "a 10-day". */
final class Lengths {
    /**
     * A length and where it stands.
     *
     * @param bare whether only a unit is given ("years", "decades")
     * @param adjective whether the words stand before a noun as its adjective ("eight-year")
     */
    record Length(TimeLength value, int end, boolean bare, boolean adjective) {}

    private record Amount(double value, int end, TimeBound bound) {}

    private record Limit(TimeBound bound, int end) {}

    private Lengths() {}

    static @Nullable Length read(Tokens tokens, int at) {
        Limit limit = limit(tokens, at);
        Amount amount = amount(tokens, limit.end());
        if (amount == null) {
            return limit.end() == at ? bare(tokens, at) : null;
        }
        boolean dashed = tokens.dash(amount.end()) && tokens.glued(amount.end());
        int place = dashed ? amount.end() + 1 : tokens.skip(amount.end(), "full|long|straight|consecutive|more|whole");
        String word = tokens.lower(place);
        ChronoUnit unit = CalendarNames.unit(word);
        if (unit == null || !fits(amount.value(), word, dashed) || age(tokens, place)) {
            return null;
        }
        TimeBound bound = limit.bound() == TimeBound.EXACT ? amount.bound() : limit.bound();
        int half = tokens.after(place + 1, "and", "a", "half");
        double value = half > 0 && !dashed ? amount.value() + 0.5 : amount.value();
        int end = half > 0 && !dashed ? half : place + 1;
        return new Length(new TimeLength(value, unit, bound), end, false, dashed);
    }

    private static boolean fits(double amount, String unit, boolean dashed) {
        return dashed ? !CalendarNames.plural(unit) : CalendarNames.plural(unit) == (amount > 1);
    }

    private static boolean age(Tokens tokens, int unit) {
        int next = tokens.dash(unit + 1) ? unit + 2 : unit + 1;
        return tokens.isAny(next, "old|olds");
    }

    private static @Nullable Length bare(Tokens tokens, int at) {
        String word = tokens.lower(at);
        ChronoUnit unit = CalendarNames.plural(word) ? CalendarNames.unit(word) : null;
        return unit == null || word.equals("nights")
                ? null
                : new Length(new TimeLength(2, unit, TimeBound.AT_LEAST), at + 1, true, false);
    }

    private static Limit limit(Tokens tokens, int at) {
        int end = tokens.after(at, "more|longer|greater", "than");
        if (end > 0) {
            return new Limit(TimeBound.AT_LEAST, end);
        }
        end = tokens.after(at, "less|fewer|shorter", "than");
        if (end > 0) {
            return new Limit(TimeBound.AT_MOST, end);
        }
        end = tokens.after(at, "at", "least|most");
        if (end > 0) {
            return new Limit(tokens.isAny(at + 1, "least") ? TimeBound.AT_LEAST : TimeBound.AT_MOST, end);
        }
        end = tokens.after(at, "up", "to");
        if (end > 0) {
            return new Limit(TimeBound.AT_MOST, end);
        }
        return switch (tokens.lower(at)) {
            case "over" -> new Limit(TimeBound.AT_LEAST, at + 1);
            case "under", "within" -> new Limit(TimeBound.AT_MOST, at + 1);
            case "about", "around", "nearly", "almost", "some", "roughly", "approximately" ->
                new Limit(TimeBound.ABOUT, at + 1);
            case "just", "only", "exactly" -> new Limit(TimeBound.EXACT, at + 1);
            default -> new Limit(TimeBound.EXACT, at);
        };
    }

    private static @Nullable Amount amount(Tokens tokens, int at) {
        Numbers.Amount number = Numbers.read(tokens, at);
        if (number != null) {
            return CalendarNames.year(tokens.word(at)) > 1900 ? null : exact(number.value(), number.end());
        }
        int half = tokens.after(at, "half", "a|an");
        if (half > 0) {
            return exact(0.5, half);
        }
        int couple = tokens.after(at, "a", "couple", "of");
        if (couple > 0) {
            return new Amount(2, couple, TimeBound.ABOUT);
        }
        int few = tokens.after(at, "a", "few");
        if (few > 0) {
            return new Amount(3, few, TimeBound.ABOUT);
        }
        int dozens = tokens.after(at, "dozens|scores", "of");
        if (dozens > 0) {
            return new Amount(tokens.isAny(at, "dozens") ? 24 : 40, dozens, TimeBound.AT_LEAST);
        }
        return switch (tokens.lower(at)) {
            case "several", "many" -> new Amount(3, at + 1, TimeBound.AT_LEAST);
            case "a", "an" -> exact(1, at + 1);
            default -> null;
        };
    }

    private static Amount exact(double value, int end) {
        return new Amount(value, end, TimeBound.EXACT);
    }
}
