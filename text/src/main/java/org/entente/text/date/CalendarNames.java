package org.entente.text.date;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of months, weekdays and units of time. */
final class CalendarNames {
    private static final List<String> MONTH_NAMES = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, ChronoUnit> UNITS = Map.ofEntries(
            Map.entry("minute", ChronoUnit.MINUTES),
            Map.entry("hour", ChronoUnit.HOURS),
            Map.entry("day", ChronoUnit.DAYS),
            Map.entry("night", ChronoUnit.DAYS),
            Map.entry("week", ChronoUnit.WEEKS),
            Map.entry("month", ChronoUnit.MONTHS),
            Map.entry("year", ChronoUnit.YEARS),
            Map.entry("decade", ChronoUnit.DECADES),
            Map.entry("century", ChronoUnit.CENTURIES));

    private static final Set<String> ORDINALS = Set.of("", "st", "nd", "rd", "th");

    static {
        for (int month = 1; month <= 12; month++) {
            String name = MONTH_NAMES.get(month - 1);
            MONTHS.put(name, month);
            MONTHS.put(name.toUpperCase(Locale.ROOT), month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("Sept", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3), day);
        }
        WEEKDAYS.put("Tues", DayOfWeek.TUESDAY);
        WEEKDAYS.put("Thurs", DayOfWeek.THURSDAY);
    }

    /** A month and the place after its name and its full stop. */
    record Month(int number, int end, boolean shortened) {}

    private CalendarNames() {}

    static @Nullable Month month(Tokens tokens, int at) {
        Integer number = MONTHS.get(tokens.word(at));
        if (number == null) {
            return null;
        }
        boolean shortened = !MONTH_NAMES.get(number - 1).equalsIgnoreCase(tokens.word(at));
        boolean stop = shortened && tokens.word(at + 1).equals(".") && tokens.glued(at + 1);
        return new Month(number, stop ? at + 2 : at + 1, shortened);
    }

    /** Whether the month's name is also an everyday word: "May", "March" and the given names. */
    static boolean doubtful(int month) {
        return month == 3 || month == 5;
    }

    static @Nullable DayOfWeek weekday(Tokens tokens, int at) {
        return WEEKDAYS.get(tokens.word(at));
    }

    static boolean shortWeekday(Tokens tokens, int at) {
        return weekday(tokens, at) != null && !tokens.word(at).endsWith("day");
    }

    /** The unit named by a word, singular or plural. */
    static @Nullable ChronoUnit unit(String word) {
        ChronoUnit plain = UNITS.get(word);
        if (plain != null || !word.endsWith("s")) {
            return plain;
        }
        return word.equals("centuries") ? ChronoUnit.CENTURIES : UNITS.get(word.substring(0, word.length() - 1));
    }

    static boolean plural(String unit) {
        return unit.endsWith("s");
    }

    /** The year named by a four-digit word, from 1000 to 2199, or 0. */
    static int year(String word) {
        if (word.length() != 4 || !word.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= 1000 && year < 2200 ? year : 0;
    }

    /** The day of the month named by "27", "27th" and the like, or 0. */
    static int dayOfMonth(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > 2 || !ORDINALS.contains(word.substring(digits))) {
            return 0;
        }
        int day = Integer.parseInt(word.substring(0, digits));
        return day <= 31 ? day : 0;
    }
}
