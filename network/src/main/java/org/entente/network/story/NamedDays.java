package org.entente.network.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days a report names by weekday, as reports of the day do: "on Saturday" is the last one before or on the day it
 * was published. What two reports of one thing share first is its day.
 */
final class NamedDays {
    private NamedDays() {}

    /** @param words in small letters */
    static SortedSet<LocalDate> in(Collection<String> words, @Nullable LocalDate published) {
        SortedSet<LocalDate> days = new TreeSet<>();
        if (published != null) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (words.contains(day.name().toLowerCase(Locale.ROOT))) {
                    days.add(published.with(TemporalAdjusters.previousOrSame(day)));
                }
            }
        }
        return days;
    }
}
