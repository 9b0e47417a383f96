package org.entente.store.eventdata;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads days as event data writes them: {@code 1999-04-15}, {@code 19990415}, {@code 990415}, with or without a time. */
final class Days {
    private String last = "";
    private long lastDay;

    /** Days since 1970-01-01. Two-digit years are those of the twentieth century from 30 on. */
    long day(String text) throws BadRow {
        if (text.equals(last)) {
            return lastDay;
        }
        lastDay = parse(text);
        last = text;
        return lastDay;
    }

    static boolean like(String text) {
        try {
            parse(text);
            return true;
        } catch (BadRow e) {
            return false;
        }
    }

    private static long parse(String text) throws BadRow {
        String date =
                text.length() > 10 && (text.charAt(10) == ' ' || text.charAt(10) == 'T') ? text.substring(0, 10) : text;
        try {
            return switch (date.length()) {
                case 10 -> dashed(date);
                case 8 -> day(date, 0, 4, 6);
                case 6 -> century(date);
                default -> throw bad(text);
            };
        } catch (NumberFormatException | DateTimeException e) {
            throw bad(text);
        }
    }

    private static long dashed(String date) {
        boolean parted =
                (date.charAt(4) == '-' && date.charAt(7) == '-') || (date.charAt(4) == '/' && date.charAt(7) == '/');
        if (!parted) {
            throw new DateTimeException(date);
        }
        return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10))
                .toEpochDay();
    }

    private static long day(String date, int year, int month, int day) {
        return LocalDate.of(number(date, year, month), number(date, month, day), number(date, day, day + 2))
                .toEpochDay();
    }

    private static long century(String date) {
        int year = number(date, 0, 2);
        return LocalDate.of(year < 30 ? 2000 + year : 1900 + year, number(date, 2, 4), number(date, 4, 6))
                .toEpochDay();
    }

    /** Digits only: a sign would be taken for part of a number. */
    private static int number(String text, int begin, int end) {
        int number = 0;
        for (int index = begin; index < end; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException(text);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static BadRow bad(String text) {
        return new BadRow("\"" + Cells.shown(text) + "\" is no day of the calendar");
    }
}
