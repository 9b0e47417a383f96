package org.entente.text.date;

import java.time.LocalDate;
import org.entente.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** Stretches up to or from publication: "over the past two weeks", "in recent months", "in the coming days". */
final class Windows implements ExpressionPattern {
    @Override
    public @Nullable Match match(Tokens tokens, int at, Reference reference) {
        int place = tokens.skip(at, "the|these");
        boolean past = tokens.isAny(place, "past|last|recent|previous");
        boolean ahead = tokens.isAny(place, "next|coming|following");
        if (!past && !ahead) {
            return null;
        }
        boolean recent = tokens.isAny(place, "recent|coming");
        Lengths.Length length = Lengths.read(tokens, place + 1);
        TimeLength value = length != null ? length.value() : recent || place == at ? null : one(tokens, place + 1);
        if (value == null || (length != null && (length.adjective() || (length.bare() && !recent && place == at)))) {
            return null;
        }
        int end = length != null ? length.end() : place + 2;
        boolean bare = length != null && length.bare();
        return new Match(
                TimeExpression.dated(
                        tokens.span(at, end), TimeKind.SPAN, window(reference.published(), value, past, bare), false),
                end);
    }

    /** "the past week" as one unit. */
    private static @Nullable TimeLength one(Tokens tokens, int at) {
        var unit = CalendarNames.unit(tokens.lower(at));
        boolean elapsed = tokens.isAny(at - 1, "past|coming");
        return unit == null || !elapsed ? null : new TimeLength(1, unit, TimeBound.EXACT);
    }

    /** A bare plural ("recent weeks") is taken as four of its unit. */
    private static @Nullable DateInterval window(
            @Nullable LocalDate published, TimeLength length, boolean past, boolean bare) {
        if (published == null) {
            return null;
        }
        long days = Math.max(0, Math.round(length.days() * (bare ? 2 : 1)));
        LocalDate from = past ? published.minusDays(days) : published;
        LocalDate to = past ? published : published.plusDays(days);
        return new DateInterval(from, to, Periods.precision(length.unit()));
    }
}
