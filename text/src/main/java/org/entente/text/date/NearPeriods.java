package org.entente.text.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Weeks, months and years counted from that of publication: "last week", "earlier this month", "late last year". */
final class NearPeriods implements PointPattern {
    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        boolean earlier = tokens.isAny(at, "earlier");
        boolean later = tokens.isAny(at, "later");
        Part part = earlier || later ? new Part(0, 1, tokens.skip(at + 1, "in")) : Part.read(tokens, at);
        int place = part.end();
        if (!tokens.isAny(place, "last|this|next")
                || !tokens.isAny(place + 1, "week|month|year|decade|century|weekend")) {
            return null;
        }
        ChronoUnit unit = CalendarNames.unit(tokens.lower(place + 1));
        LocalDate published = reference.published();
        if (published == null) {
            return Found.undated(place + 2, precision(unit));
        }
        int step = tokens.isAny(place, "last") ? -1 : tokens.isAny(place, "next") ? 1 : 0;
        DateInterval whole = unit == null ? Periods.weekend(published, step) : Periods.around(published, unit, step);
        if (step == 0 && (earlier || later)) {
            LocalDate from = earlier ? whole.from() : published;
            LocalDate to = earlier ? published : whole.to();
            return Found.of(place + 2, new DateInterval(from, to, whole.precision()), false);
        }
        return Found.of(place + 2, Periods.part(whole, part), false);
    }

    private static DatePrecision precision(@Nullable ChronoUnit unit) {
        return unit == null ? DatePrecision.DAY : Periods.precision(unit);
    }
}
