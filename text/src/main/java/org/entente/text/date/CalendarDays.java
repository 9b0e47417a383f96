package org.entente.text.date;

import java.time.LocalDate;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.text.date.CalendarNames.Month;
import org.jspecify.annotations.Nullable;

/** Days by month and number: "September 27, 2013", "27 September", "Friday, June 16th", "the 5th of May 1981". */
final class CalendarDays implements PointPattern {
    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        int start = afterWeekday(tokens, at);
        Found american = monthFirst(tokens, start, reference);
        return american != null ? american : dayFirst(tokens, start, reference);
    }

    private static int afterWeekday(Tokens tokens, int at) {
        if (CalendarNames.weekday(tokens, at) == null) {
            return at;
        }
        int next = CalendarNames.shortWeekday(tokens, at) ? tokens.skip(at + 1, ".") : at + 1;
        return tokens.skip(tokens.skip(next, ","), "the");
    }

    private static @Nullable Found monthFirst(Tokens tokens, int at, Reference reference) {
        Month month = CalendarNames.month(tokens, at);
        if (month == null) {
            return null;
        }
        int place = tokens.skip(month.end(), "the");
        int day = CalendarNames.dayOfMonth(tokens.word(place));
        return day == 0 || counted(tokens, place) ? null : withYear(tokens, place + 1, month.number(), day, reference);
    }

    private static @Nullable Found dayFirst(Tokens tokens, int at, Reference reference) {
        int place = tokens.skip(at, "the");
        int day = CalendarNames.dayOfMonth(tokens.word(place));
        if (day == 0 || (tokens.glued(place) && "$£€#/".contains(tokens.word(place - 1)))) {
            return null;
        }
        int next = tokens.skip(place + 1, "of");
        Month month = CalendarNames.month(tokens, next);
        return month == null ? null : withYear(tokens, month.end(), month.number(), day, reference);
    }

    /** "March 5 miles", "May 10 percent", "June 1,000": the number belongs to what follows. */
    private static boolean counted(Tokens tokens, int number) {
        return Measures.follows(tokens, number + 1)
                || (tokens.word(number + 1).equals(":") && tokens.glued(number + 1));
    }

    private static @Nullable Found withYear(Tokens tokens, int end, int month, int day, Reference reference) {
        YearAfter year = YearAfter.read(tokens, end, reference);
        if (year != null) {
            LocalDate date = Reference.date(year.year(), month, day);
            return date == null ? null : Found.of(year.end(), DateInterval.day(date), year.absolute());
        }
        if (Reference.date(2000, month, day) == null) {
            return null;
        }
        LocalDate date = reference.day(month, day);
        return date == null ? Found.undated(end, DatePrecision.DAY) : Found.of(end, DateInterval.day(date), false);
    }
}
