package org.entente.text.date;

import java.time.LocalDate;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.text.date.CalendarNames.Month;
import org.jspecify.annotations.Nullable;

/** From one date to another: "from 1980 to 1988", "between 2003 and 2011", "1980-88", "16-20 June 2014". */
final class Ranges implements ExpressionPattern {
    @Override
    public @Nullable Match match(Tokens tokens, int at, Reference reference) {
        boolean between = tokens.isAny(at, "between");
        boolean prefixed = between || tokens.isAny(at, "from");
        int place = prefixed ? at + 1 : at;
        Match days = daysOfMonth(tokens, at, place, between, prefixed, reference);
        if (days != null) {
            return days;
        }
        Match years = years(tokens, at, place);
        return years != null ? years : points(tokens, at, place, between, prefixed, reference);
    }

    /** "1980-88", "1980–1988", with or without "from". */
    private static @Nullable Match years(Tokens tokens, int at, int place) {
        int first = CalendarNames.year(tokens.word(place));
        boolean joined = tokens.dash(place + 1) && tokens.glued(place + 1) && tokens.glued(place + 2);
        String last = tokens.word(place + 2);
        boolean longer = tokens.glued(place + 3)
                && (tokens.dash(place + 3) || tokens.word(place + 3).equals("/"));
        if (first < 1500
                || !joined
                || longer
                || !last.matches("\\d{2}|\\d{4}")
                || (tokens.glued(place) && tokens.dash(place - 1))) {
            return null;
        }
        int second = last.length() == 4 ? CalendarNames.year(last) : first / 100 * 100 + Integer.parseInt(last);
        boolean monthOfIso = last.length() == 2 && Integer.parseInt(last) <= 12 && first % 100 > 12;
        if (second <= first || second - first > 100 || monthOfIso) {
            return null;
        }
        return span(tokens, at, place + 3, DateInterval.year(first), DateInterval.year(second), true);
    }

    /** "16-20 June 2014", "June 16 to 20", "between 16 and 20 June". */
    private static @Nullable Match daysOfMonth(
            Tokens tokens, int at, int place, boolean between, boolean prefixed, Reference reference) {
        Month month = CalendarNames.month(tokens, place);
        int first = month == null ? place : month.end();
        int from = CalendarNames.dayOfMonth(tokens.word(first));
        int second = joint(tokens, first + 1, between, prefixed) + 1;
        int to = second == 0 ? 0 : CalendarNames.dayOfMonth(tokens.word(second));
        if (from == 0 || to <= from) {
            return null;
        }
        Found last = month == null
                ? new CalendarDays().match(tokens, second, reference)
                : lastOfMonth(tokens, second, month.number(), to, reference);
        if (last == null || last.date() == null) {
            return null;
        }
        LocalDate end = last.date().to();
        LocalDate begin = Reference.date(end.getYear(), end.getMonthValue(), from);
        return begin == null || end.getDayOfMonth() != to
                ? null
                : span(tokens, at, last.end(), DateInterval.day(begin), last.date(), last.absolute());
    }

    private static @Nullable Found lastOfMonth(Tokens tokens, int at, int month, int day, Reference reference) {
        if (Measures.follows(tokens, at + 1)) {
            return null;
        }
        YearAfter year = YearAfter.read(tokens, at + 1, reference);
        LocalDate date = year == null ? reference.day(month, day) : Reference.date(year.year(), month, day);
        int end = year == null ? at + 1 : year.end();
        return date == null ? null : Found.of(end, DateInterval.day(date), year != null && year.absolute());
    }

    private static @Nullable Match points(
            Tokens tokens, int at, int place, boolean between, boolean prefixed, Reference reference) {
        Found first = Points.match(tokens, place, reference);
        int second = first == null ? 0 : joint(tokens, first.end(), between, prefixed) + 1;
        if (first == null || second == 0) {
            return null;
        }
        Found last = Points.match(tokens, second, reference);
        if (last == null || (!prefixed && last.precision() != first.precision())) {
            return null;
        }
        DateInterval end = last.date();
        DateInterval begin = beginBefore(first, last);
        if (begin == null || end == null) {
            return undated(tokens, at, last.end());
        }
        if (end.to().isBefore(begin.from()) && !first.absolute() && !last.absolute()) {
            boolean weekdays = begin.from().toEpochDay() - end.to().toEpochDay() < 7;
            int days = weekdays ? 7 : 365;
            begin = reference.future() ? begin : moved(begin, -days);
            end = reference.future() ? moved(end, days) : end;
        }
        return end.to().isBefore(begin.from())
                ? undated(tokens, at, last.end())
                : span(tokens, at, last.end(), begin, end, last.absolute());
    }

    private static DateInterval moved(DateInterval date, int days) {
        LocalDate from = days % 365 == 0
                ? date.from().plusYears(days / 365)
                : date.from().plusDays(days);
        long length = date.to().toEpochDay() - date.from().toEpochDay();
        return new DateInterval(from, from.plusDays(length), date.precision());
    }

    /** The first date takes the year of the second where it has none: "from June to July 2012". */
    private static @Nullable DateInterval beginBefore(Found first, Found last) {
        DateInterval begin = first.date();
        DateInterval end = last.date();
        if (begin == null || end == null || first.absolute() || !last.absolute()) {
            return begin;
        }
        int years = begin.from().getYear() - end.from().getYear();
        LocalDate from = begin.from().minusYears(years);
        LocalDate moved = from.isAfter(end.from()) ? from.minusYears(1) : from;
        long days = begin.to().toEpochDay() - begin.from().toEpochDay();
        return new DateInterval(moved, moved.plusDays(days), begin.precision());
    }

    /** The place of the word that joins both dates, or -1. */
    private static int joint(Tokens tokens, int at, boolean between, boolean prefixed) {
        boolean joined = between
                ? tokens.isAny(at, "and")
                : tokens.dash(at)
                        || (prefixed && tokens.isAny(at, "to|until|till|through"))
                        || tokens.isAny(at, "to|through");
        return joined ? at : -1;
    }

    private static Match undated(Tokens tokens, int at, int end) {
        return new Match(TimeExpression.dated(tokens.span(at, end), TimeKind.SPAN, null, false), end);
    }

    private static Match span(Tokens tokens, int at, int end, DateInterval first, DateInterval last, boolean absolute) {
        DatePrecision precision =
                first.precision().compareTo(last.precision()) > 0 ? first.precision() : last.precision();
        DateInterval whole = new DateInterval(first.from(), last.to(), precision);
        return new Match(TimeExpression.dated(tokens.span(at, end), TimeKind.SPAN, whole, absolute), end);
    }
}
