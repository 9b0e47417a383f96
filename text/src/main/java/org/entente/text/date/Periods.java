package org.entente.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;

/** Calendar weeks (Monday to Sunday), months, years, decades and centuries, and parts of them. */
final class Periods {
    private Periods() {}

    /** The period that holds a day, or the one {@code step} units before or after it. */
    static DateInterval around(LocalDate day, ChronoUnit unit, int step) {
        LocalDate moved = day.plus(step, unit);
        return switch (unit) {
            case WEEKS -> {
                LocalDate monday = moved.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new DateInterval(monday, monday.plusDays(6), DatePrecision.DAY);
            }
            case MONTHS -> DateInterval.month(YearMonth.from(moved));
            case YEARS -> DateInterval.year(moved.getYear());
            case DECADES -> years(Math.floorDiv(moved.getYear(), 10) * 10, 10);
            case CENTURIES -> years(Math.floorDiv(moved.getYear() - 1, 100) * 100 + 1, 100);
            default -> DateInterval.day(unit.isDateBased() ? moved : day);
        };
    }

    private static DateInterval years(int first, int count) {
        LocalDate last = LocalDate.of(first + count - 1, 12, 31);
        return new DateInterval(LocalDate.of(first, 1, 1), last, DatePrecision.YEAR);
    }

    static DateInterval weekend(LocalDate day, int step) {
        LocalDate monday =
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        return new DateInterval(monday.plusDays(5), monday.plusDays(6), DatePrecision.DAY);
    }

    static DatePrecision precision(ChronoUnit unit) {
        return switch (unit) {
            case MONTHS -> DatePrecision.MONTH;
            case YEARS, DECADES, CENTURIES -> DatePrecision.YEAR;
            default -> DatePrecision.DAY;
        };
    }

    /** The days of a part; a part of a year is told by its months. */
    static DateInterval part(DateInterval whole, Part part) {
        if (part.whole()) {
            return whole;
        }
        long days = ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1;
        LocalDate from = whole.from().plusDays(Math.round(part.from() * days));
        LocalDate to = whole.from().plusDays(Math.max(Math.round(part.to() * days), 1) - 1);
        if (days < 300) {
            return new DateInterval(from, to.isBefore(from) ? from : to, whole.precision());
        }
        LocalDate firstOfMonth = YearMonth.from(from.plusDays(2)).atDay(1);
        LocalDate lastOfMonth = YearMonth.from(to.minusDays(2)).atEndOfMonth();
        return new DateInterval(firstOfMonth, lastOfMonth, days < 400 ? DatePrecision.MONTH : DatePrecision.YEAR);
    }
}
