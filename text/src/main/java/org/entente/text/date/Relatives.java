package org.entente.text.date;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Times told by another happening: "three hours after the remarks", "a week later", "the next day", "days earlier". */
final class Relatives implements ExpressionPattern {
    private static final Map<String, TimeLength> SOON = Map.of(
            "immediately", length(0, ChronoUnit.HOURS),
            "moments", length(5, ChronoUnit.MINUTES),
            "shortly", length(1, ChronoUnit.DAYS),
            "soon", length(1, ChronoUnit.DAYS),
            "right", length(0, ChronoUnit.HOURS),
            "just", length(1, ChronoUnit.DAYS));
    private static final String ANCHORLESS =
            "later|earlier|before|previously|afterwards|afterward|thereafter|beforehand";

    @Override
    public @Nullable Match match(Tokens tokens, int at, Reference reference) {
        Match fixed = fixed(tokens, at);
        if (fixed != null) {
            return fixed;
        }
        TimeLength soon = SOON.get(tokens.lower(at));
        if (soon != null) {
            return soon(tokens, at, soon);
        }
        int start = tokens.skip(at, "within|the");
        Lengths.Length length = Lengths.read(tokens, start);
        if (length == null) {
            return one(tokens, at);
        }
        boolean within = tokens.isAny(at, "within");
        TimeLength value = within ? length.value().with(TimeBound.AT_MOST) : length.value();
        if (within && tokens.isAny(length.end(), "of")) {
            Span anchor = Anchors.read(tokens, length.end() + 1);
            return anchor == null ? null : match(tokens, at, length.end() + 1, value, false, anchor);
        }
        return within || start != at ? null : placed(tokens, at, length.end(), value);
    }

    private static Match match(
            Tokens tokens, int at, int end, TimeLength value, boolean before, @Nullable Span anchor) {
        Span span = tokens.span(at, end);
        return new Match(TimeExpression.relative(span, value, before, anchor), end);
    }

    /** "… later", "… earlier", "… after X", "… before X", "… into X". */
    private static @Nullable Match placed(Tokens tokens, int at, int end, TimeLength value) {
        int place = end;
        boolean before = tokens.isAny(place, "earlier|before|previously|beforehand|prior");
        boolean after = tokens.isAny(place, "later|after|afterwards|afterward|thereafter|following|into|since");
        if ((!before && !after) || (tokens.after(place, "later|earlier", "this|that|in") > 0 && value.amount() == 0)) {
            return null;
        }
        int next = tokens.skip(place + 1, "to|than");
        boolean open = tokens.isAny(place, ANCHORLESS);
        boolean alone = tokens.isAny(place, "later|earlier|thereafter|previously") && !tokens.isAny(place + 1, "than");
        Span anchor = alone ? null : Anchors.read(tokens, next);
        if (anchor == null) {
            return open || tokens.isAny(place, "after") ? match(tokens, at, place + 1, value, before, null) : null;
        }
        return tokens.isAny(place, "since") ? null : match(tokens, at, place + 1, value, before, anchor);
    }

    private static @Nullable Match soon(Tokens tokens, int at, TimeLength value) {
        boolean before = tokens.isAny(at + 1, "before|prior");
        boolean after = tokens.isAny(at + 1, "after|following|afterwards|afterward|thereafter");
        if (!before && !after) {
            return null;
        }
        TimeBound bound = value.amount() == 0 ? TimeBound.ABOUT : TimeBound.AT_MOST;
        Span anchor = Anchors.read(tokens, tokens.skip(at + 2, "to"));
        boolean open = tokens.isAny(at + 1, "afterwards|afterward|thereafter");
        return open || anchor != null
                ? match(tokens, at, at + 2, value.with(bound), before, open ? null : anchor)
                : null;
    }

    /** "the day after the attack", "the week before". */
    private static @Nullable Match one(Tokens tokens, int at) {
        ChronoUnit unit = tokens.isAny(at, "the") ? CalendarNames.unit(tokens.lower(at + 1)) : null;
        if (unit == null || CalendarNames.plural(tokens.lower(at + 1)) || !tokens.isAny(at + 2, "after|before")) {
            return null;
        }
        if (tokens.isAny(at + 3, "yesterday|tomorrow")) {
            return null;
        }
        Span anchor = Anchors.read(tokens, at + 3);
        return match(tokens, at, at + 3, length(1, unit), tokens.isAny(at + 2, "before"), anchor);
    }

    /** "the next day", "the following week", "the previous month", "the same day", "later that day". */
    private static @Nullable Match fixed(Tokens tokens, int at) {
        int place = tokens.skip(at, "later|earlier");
        boolean ranked = tokens.after(place, "the", "next|following|previous|same|very") > 0;
        boolean that = (place > at && tokens.isAny(place, "that|the")) || tokens.isAny(place, "that");
        int word = ranked ? place + 2 : place + 1;
        word = ranked && tokens.isAny(place + 1, "very") ? tokens.skip(word, "next|same") : word;
        if ((ranked && place == at) || that) {
            ChronoUnit unit = CalendarNames.unit(tokens.lower(word));
            if (tokens.isAny(word, "morning|evening|afternoon|night")) {
                unit = ChronoUnit.DAYS;
            }
            if (unit == null
                    || CalendarNames.plural(tokens.lower(word))
                    || (!ranked && tokens.isAny(word, "minute|century"))) {
                return null;
            }
            boolean same = that || tokens.isAny(place + 1, "same") || tokens.isAny(place + 2, "same");
            TimeLength length = length(same ? 0 : 1, unit);
            return match(tokens, at, word + 1, length, tokens.isAny(place + 1, "previous"), null);
        }
        return null;
    }

    private static TimeLength length(double amount, ChronoUnit unit) {
        return new TimeLength(amount, unit, TimeBound.EXACT);
    }
}
