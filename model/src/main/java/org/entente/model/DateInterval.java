package org.entente.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The days within which something happened.
 *
 * @param from first day
 * @param to last day, included; the same as {@code from} for a single day
 * @param precision how exactly the text says it
 */
public record DateInterval(LocalDate from, LocalDate to, DatePrecision precision) {
    public DateInterval {
        Objects.requireNonNull(precision, "precision");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The interval ends on " + to + ", before it begins on " + from + ".");
        }
    }

    public static DateInterval day(LocalDate date) {
        return new DateInterval(date, date, DatePrecision.DAY);
    }

    public static DateInterval month(YearMonth month) {
        return new DateInterval(month.atDay(1), month.atEndOfMonth(), DatePrecision.MONTH);
    }

    public static DateInterval year(int year) {
        return new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
    }

    /**
     * From one day to another, as exact as these days tell: whole years and whole months are known no better.
     *
     * @throws IllegalArgumentException when it ends before it begins
     */
    public static DateInterval spanning(LocalDate from, LocalDate to) {
        boolean months =
                from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
        boolean years = months && from.getMonthValue() == 1 && to.getMonthValue() == 12;
        DatePrecision precision = years ? DatePrecision.YEAR : months ? DatePrecision.MONTH : DatePrecision.DAY;
        return new DateInterval(from, to, precision);
    }

    /** As people write it, as exact as it is: {@code 2013-09-27}, {@code 2013-11}, {@code 1979}, or a range of these. */
    public String label() {
        String first = label(from);
        String last = label(to);
        return first.equals(last) ? first : first + " to " + last;
    }

    private String label(LocalDate date) {
        return switch (precision) {
            case DAY -> date.toString();
            case MONTH -> YearMonth.from(date).toString();
            case YEAR -> Integer.toString(date.getYear());
        };
    }
}
