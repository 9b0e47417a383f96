package org.entente.text.date;

import java.time.LocalDate;
import org.entente.model.DateInterval;
import org.jspecify.annotations.Nullable;

/** Dates in digits: "2013-09-27", "27.09.2013", and "27/9/2013" where only one order of day and month is possible. */
final class NumericDates implements PointPattern {
    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        String dotted = tokens.word(at);
        if (dotted.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
            String[] parts = dotted.split("\\.", -1);
            return day(at + 1, number(parts[2]), number(parts[1]), number(parts[0]));
        }
        boolean separated =
                tokens.glued(at + 1) && tokens.glued(at + 2) && tokens.glued(at + 3) && tokens.glued(at + 4);
        if (!separated || (tokens.glued(at) && "/-".contains(tokens.word(at - 1))) || !sameSign(tokens, at)) {
            return null;
        }
        return parts(tokens, at);
    }

    private static boolean sameSign(Tokens tokens, int at) {
        String sign = tokens.word(at + 1);
        return (sign.equals("-") || sign.equals("/")) && sign.equals(tokens.word(at + 3));
    }

    private static @Nullable Found parts(Tokens tokens, int at) {
        String first = tokens.word(at);
        String second = tokens.word(at + 2);
        String third = withoutTime(tokens.word(at + 4));
        if (!second.matches("\\d{1,2}")) {
            return null;
        }
        if (CalendarNames.year(first) > 0 && third.matches("\\d{1,2}")) {
            return day(at + 5, number(first), number(second), number(third));
        }
        if (CalendarNames.year(third) == 0 || !first.matches("\\d{1,2}")) {
            return null;
        }
        int one = number(first);
        int two = number(second);
        if (one > 12 || one == two) {
            return day(at + 5, number(third), two, one);
        }
        return two > 12 ? day(at + 5, number(third), one, two) : null;
    }

    /** "27T12" in "2013-09-27T12:00". */
    private static String withoutTime(String word) {
        return word.matches("\\d{2}T\\d{2}|\\d{2}T") ? word.substring(0, 2) : word;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static @Nullable Found day(int end, int year, int month, int day) {
        LocalDate date = year < 1000 || year > 2199 ? null : Reference.date(year, month, day);
        return date == null ? null : Found.of(end, DateInterval.day(date), true);
    }
}
