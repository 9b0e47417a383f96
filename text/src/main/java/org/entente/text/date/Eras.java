package org.entente.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Seasons, decades and centuries: "the summer of 1990", "last spring", "the early 1980s", "the 19th century". */
final class Eras implements PointPattern {
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
    private static final Map<String, Integer> DECADES = Map.of(
            "twenties",
            20,
            "thirties",
            30,
            "forties",
            40,
            "fifties",
            50,
            "sixties",
            60,
            "seventies",
            70,
            "eighties",
            80,
            "nineties",
            90);

    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        Found season = season(tokens, at, reference);
        if (season != null) {
            return season;
        }
        Part part = Part.read(tokens, at);
        int place = tokens.skip(part.end(), "the");
        Found decade = decade(tokens, place, part);
        return decade != null ? decade : century(tokens, place, part);
    }

    /** Seasons are those of the northern hemisphere; a winter is named by the year in which it begins. */
    private static @Nullable Found season(Tokens tokens, int at, Reference reference) {
        int place = tokens.skip(at, "the");
        boolean near = tokens.isAny(place, "last|this|next");
        int name = near ? place + 1 : place;
        Integer month = SEASONS.get(tokens.lower(name));
        if (month == null) {
            return null;
        }
        if (near) {
            LocalDate published = reference.published();
            return published == null
                    ? Found.undated(name + 1, DatePrecision.MONTH)
                    : near(tokens.lower(place), name + 1, month, YearMonth.from(published));
        }
        YearAfter year = YearAfter.read(tokens, name + 1, reference);
        return year == null || tokens.isAny(name + 1, ",")
                ? null
                : season(year.end(), YearMonth.of(year.year(), month), year.absolute());
    }

    private static Found near(String which, int end, int month, YearMonth now) {
        YearMonth start = YearMonth.of(now.getYear(), month);
        if (which.equals("next")) {
            start = start.isAfter(now) ? start : start.plusYears(1);
        } else if (which.equals("last")) {
            start = start.plusMonths(2).isBefore(now) ? start : start.minusYears(1);
        } else if (month == 12 && now.getMonthValue() < 3) {
            start = start.minusYears(1);
        }
        return season(end, start, false);
    }

    private static Found season(int end, YearMonth start, boolean absolute) {
        YearMonth last = start.plusMonths(2);
        return Found.of(end, new DateInterval(start.atDay(1), last.atEndOfMonth(), DatePrecision.MONTH), absolute);
    }

    private static @Nullable Found decade(Tokens tokens, int at, Part part) {
        boolean apostrophe = tokens.isAny(at, "'|’|‘");
        int place = apostrophe ? at + 1 : at;
        String word = tokens.lower(place);
        if (word.matches("[12]\\d\\d0s")) {
            return years(place + 1, Integer.parseInt(word.substring(0, 4)), 10, part);
        }
        if (word.matches("[2-9]0s") && apostrophe) {
            return years(place + 1, 1900 + Integer.parseInt(word.substring(0, 2)), 10, part);
        }
        Integer named = tokens.isAny(place - 1, "his|her|their|my|your|in") ? null : DECADES.get(word);
        return named == null ? null : years(place + 1, 1900 + named, 10, part);
    }

    private static @Nullable Found century(Tokens tokens, int at, Part part) {
        String word = tokens.lower(at);
        if (!word.matches("\\d{1,2}(st|nd|rd|th)") || !tokens.isAny(tokens.dash(at + 1) ? at + 2 : at + 1, "century")) {
            return null;
        }
        int number = Integer.parseInt(word.replaceAll("\\D", ""));
        if (number < 5 || number > 21) {
            return null;
        }
        return years(tokens.dash(at + 1) ? at + 3 : at + 2, number * 100 - 99, 100, part);
    }

    private static Found years(int end, int first, int count, Part part) {
        int from = first + (int) Math.round(part.from() * count);
        int to = first + Math.max(1, (int) Math.round(part.to() * count)) - 1;
        LocalDate last = LocalDate.of(to, 12, 31);
        return Found.of(end, new DateInterval(LocalDate.of(from, 1, 1), last, DatePrecision.YEAR), true);
    }
}
