package org.entente.text.knowledge;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when something holds. The beginning is included, the end is not; either is null where it is unknown
 * or open. Where only a year or month is known, the outer bounds reach to its first and after its last day, the inner
 * ones do not.
 *
 * @param from earliest day on which it may hold
 * @param surelyFrom first day on which it surely holds
 * @param surelyTo day after the last one on which it surely holds
 * @param to day after the last one on which it may hold
 */
public record Period(
        @Nullable LocalDate from,
        @Nullable LocalDate surelyFrom,
        @Nullable LocalDate surelyTo,
        @Nullable LocalDate to) {
    public static final Period ALWAYS = new Period(null, null, null, null);

    public Period {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends " + to + " before it begins " + from + ".");
        }
    }

    /**
     * Reads two cells: {@code YYYY-MM-DD}, {@code YYYY-MM}, {@code YYYY} or nothing.
     *
     * @throws DateTimeException if one of them is no date
     * @throws IllegalArgumentException if the end lies before the beginning
     */
    public static Period of(String from, String to) {
        if (from.isEmpty() && to.isEmpty()) {
            return ALWAYS;
        }
        return new Period(first(from), after(from), first(to), after(to));
    }

    /** Whether it may hold on a day. */
    public boolean contains(LocalDate date) {
        return !endedBy(date) && !beginsAfter(date);
    }

    /** Whether it surely holds no more on a day. */
    public boolean endedBy(LocalDate date) {
        return to != null && !date.isBefore(to);
    }

    /** Whether it surely does not hold yet on a day. */
    public boolean beginsAfter(LocalDate date) {
        return from != null && date.isBefore(from);
    }

    /** Whether both surely hold on some same day. */
    public boolean surelyOverlaps(Period other) {
        return before(surelyFrom, other.surelyTo) && before(other.surelyFrom, surelyTo);
    }

    private static boolean before(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || from.isBefore(to);
    }

    private static @Nullable LocalDate first(String cell) {
        return switch (cell.length()) {
            case 0 -> null;
            case 4 -> LocalDate.of(number(cell, 0, 4), 1, 1);
            case 7 -> LocalDate.of(number(cell, 0, 4), number(cell, 5, 7), 1);
            default -> day(cell);
        };
    }

    /** The first day after a whole year or month; a full date is known to the day and stands for itself. */
    private static @Nullable LocalDate after(String cell) {
        LocalDate first = first(cell);
        if (first == null) {
            return null;
        }
        return switch (cell.length()) {
            case 4 -> first.plusYears(1);
            case 7 -> first.plusMonths(1);
            default -> first;
        };
    }

    private static LocalDate day(String cell) {
        if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
            throw new IllegalArgumentException("\"" + cell + "\" is no date.");
        }
        return LocalDate.of(number(cell, 0, 4), number(cell, 5, 7), number(cell, 8, 10));
    }

    private static int number(String cell, int begin, int end) {
        return Integer.parseInt(cell, begin, end, 10);
    }
}
