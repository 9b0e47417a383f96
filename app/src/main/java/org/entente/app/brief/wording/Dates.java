package org.entente.app.brief.wording;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.entente.model.DateInterval;

/** Dates as people say them. */
public final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Dates() {}

    /** "27 September 2013". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "November 2013". */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** As exact as the interval is: "27 September 2013", "November 2013", "1979", "16 to 20 June 2014". */
    public static String of(DateInterval date) {
        String first = label(date.from(), date);
        String last = label(date.to(), date);
        if (first.equals(last)) {
            return last;
        }
        boolean sameYear = date.from().getYear() == date.to().getYear();
        boolean days = date.precision() == org.entente.model.DatePrecision.DAY;
        return (sameYear && days ? DAY_OF_YEAR.format(date.from()) : first) + " to " + last;
    }

    /** With the preposition it takes: "on 27 September 2013", "in 1979". */
    public static String when(DateInterval date) {
        if (!label(date.from(), date).equals(label(date.to(), date))) {
            return "between " + of(date).replace(" to ", " and ");
        }
        return (date.precision() == org.entente.model.DatePrecision.DAY ? "on " : "in ") + of(date);
    }

    /** "three hours after" or "two days before". */
    public static String offset(Duration offset) {
        String direction = offset.isNegative() ? " before" : " after";
        Duration length = offset.abs();
        if (length.isZero()) {
            return "at the same time as";
        }
        if (length.toDays() > 0 && length.toHours() % 24 == 0) {
            return counted(length.toDays(), "day") + direction;
        }
        return (length.toMinutes() % 60 == 0
                        ? counted(length.toHours(), "hour")
                        : counted(Math.max(1, length.toMinutes()), "minute"))
                + direction;
    }

    /** "one hour", "34 years". */
    public static String counted(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** In words up to twelve. */
    public static String number(long number) {
        return number >= 0 && number < SMALL.size() ? SMALL.get((int) number) : Long.toString(number);
    }

    private static String label(LocalDate date, DateInterval interval) {
        return switch (interval.precision()) {
            case DAY -> day(date);
            case MONTH -> month(YearMonth.from(date));
            case YEAR -> Integer.toString(date.getYear());
        };
    }
}
