package org.entente.text.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** "two weeks ago", "more than a decade ago", "three years from now": as exact as the unit is. */
final class Ago implements PointPattern {
    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        Lengths.Length length = Lengths.read(tokens, at);
        if (length == null) {
            return null;
        }
        int end = tokens.after(length.end(), "ago");
        boolean ahead = end < 0;
        if (ahead) {
            end = tokens.after(length.end(), "from", "now");
        }
        if (end < 0) {
            return null;
        }
        ChronoUnit unit = length.value().unit();
        LocalDate published = reference.published();
        if (published == null || length.bare()) {
            return Found.undated(end, Periods.precision(unit));
        }
        return Found.of(end, moved(published, length.value(), ahead), false);
    }

    private static DateInterval moved(LocalDate day, TimeLength length, boolean ahead) {
        ChronoUnit unit = length.unit();
        if (unit == ChronoUnit.MINUTES || unit == ChronoUnit.HOURS) {
            long days = length.duration().toDays();
            return DateInterval.day(day.plusDays(ahead ? days : -days));
        }
        boolean long_ = unit == ChronoUnit.DECADES || unit == ChronoUnit.CENTURIES;
        ChronoUnit counted = long_ ? ChronoUnit.YEARS : unit;
        double factor = unit == ChronoUnit.DECADES ? 10 : unit == ChronoUnit.CENTURIES ? 100 : 1;
        boolean whole = length.amount() * factor == Math.rint(length.amount() * factor);
        int sign = ahead ? 1 : -1;
        if (whole) {
            LocalDate then = day.plus(sign * Math.round(length.amount() * factor), counted);
            return unit == ChronoUnit.WEEKS
                    ? new DateInterval(
                            then.minusDays(3), earlier(then.plusDays(3), day, ahead), Periods.precision(unit))
                    : Periods.around(then, counted, 0);
        }
        LocalDate then = day.plusDays(sign * Math.round(length.days()));
        return Periods.around(then, counted == ChronoUnit.YEARS ? ChronoUnit.MONTHS : ChronoUnit.DAYS, 0);
    }

    private static LocalDate earlier(LocalDate day, LocalDate published, boolean ahead) {
        return !ahead && day.isAfter(published) ? published : day;
    }
}
