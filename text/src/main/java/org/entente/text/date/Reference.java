package org.entente.text.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What an expression is dated by.
 *
 * @param published day of the text; null when unknown
 * @param lastYear year of the absolute date told last, used only when {@code published} is unknown; null when none
 * @param future whether the words speak of what is to come
 */
record Reference(@Nullable LocalDate published, @Nullable Integer lastYear, boolean future) {

    /** The day meant by a day and month without a year: the latest not after publication, or the next one. */
    @Nullable
    LocalDate day(int month, int day) {
        if (published == null) {
            return lastYear == null ? null : date(lastYear, month, day);
        }
        int step = future ? 1 : -1;
        for (int year = published.getYear(), tries = 0; tries < 9; year += step, tries++) {
            LocalDate found = date(year, month, day);
            if (found != null && (future ? !found.isBefore(published) : !found.isAfter(published))) {
                return found;
            }
        }
        return null;
    }

    /** The month meant by its name alone, that of publication included. */
    @Nullable
    YearMonth month(int month) {
        if (published == null) {
            return lastYear == null ? null : YearMonth.of(lastYear, month);
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month);
        if (future) {
            return same.isBefore(now) ? same.plusYears(1) : same;
        }
        return same.isAfter(now) ? same.minusYears(1) : same;
    }

    /** The weekday meant by its name alone, the day of publication included. */
    @Nullable
    LocalDate weekday(DayOfWeek day) {
        if (published == null) {
            return null;
        }
        return published.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    static @Nullable LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
