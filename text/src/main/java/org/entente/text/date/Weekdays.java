package org.entente.text.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Days of the week: "Monday", "last Tuesday", "next Friday", "Monday night", "Tuesday last week". */
final class Weekdays implements PointPattern {
    private static final String NAMED_DAYS =
            "Black|Good|Bloody|Easter|Palm|Super|Ash|Holy|Cyber|Shrove|Maundy|every|each";
    private static final String NEWSPAPERS =
            "Times|Telegraph|Express|Mirror|Mail|Mercury|Herald|Post|Night|Agreement|Club";

    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        boolean near = tokens.isAny(at, "last|next|this|past|coming");
        int place = near ? at + 1 : at;
        DayOfWeek day = CalendarNames.weekday(tokens, place);
        if (day == null || CalendarNames.shortWeekday(tokens, place) || isName(tokens, place, near)) {
            return null;
        }
        int end = tokens.skip(place + 1, "morning|afternoon|evening|night");
        if (tokens.after(end, "last|next|this", "week") > 0) {
            return inWeek(tokens, end, day, reference);
        }
        LocalDate date = near ? near(tokens.lower(at), day, reference) : reference.weekday(day);
        return date == null ? Found.undated(end, DatePrecision.DAY) : Found.of(end, DateInterval.day(date), false);
    }

    private static boolean isName(Tokens tokens, int at, boolean near) {
        String before = tokens.word(at - 1);
        String after = tokens.word(at + 1);
        if (in(before, NAMED_DAYS) || in(after, NEWSPAPERS)) {
            return true;
        }
        return !near && before.equals("the") && tokens.capitalised(at + 1);
    }

    private static boolean in(String word, String choices) {
        return !word.isEmpty() && ("|" + choices + "|").contains("|" + word + "|");
    }

    private static @Nullable LocalDate near(String which, DayOfWeek day, Reference reference) {
        LocalDate published = reference.published();
        if (published == null) {
            return null;
        }
        return switch (which) {
            case "next", "coming" -> published.with(TemporalAdjusters.next(day));
            case "this" -> reference.weekday(day);
            default -> published.with(TemporalAdjusters.previous(day));
        };
    }

    private static Found inWeek(Tokens tokens, int at, DayOfWeek day, Reference reference) {
        LocalDate published = reference.published();
        if (published == null) {
            return Found.undated(at + 2, DatePrecision.DAY);
        }
        int weeks = tokens.isAny(at, "last") ? -1 : tokens.isAny(at, "next") ? 1 : 0;
        LocalDate monday = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Found.of(at + 2, DateInterval.day(monday.plusWeeks(weeks).with(day)), false);
    }
}
