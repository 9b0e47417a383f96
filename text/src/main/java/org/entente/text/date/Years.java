package org.entente.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Years: "in 1979", "mid-2003", "the 1979 revolution", "the second half of 2012", "the year 2000". */
final class Years implements PointPattern {
    private static final String PREPOSITIONS = "in|since|from|until|till|during|before|after|between|through|throughout"
            + "|early|late|mid|circa|year|election|summer|winter|spring|autumn|fall|around|to";
    private static final String DETERMINERS = "the|’s|'s|its|his|her|their|a|this|that|our";
    private static final String GROWTH =
            "rose|risen|increased|grew|grown|fell|fallen|dropped|declined|cut|down|up|reduced";

    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        Part part = Part.read(tokens, at);
        int place = tokens.after(part.end(), "year") > 0 ? part.end() + 1 : part.end();
        int year = CalendarNames.year(tokens.word(place));
        if (year == 0 || (tokens.glued(place + 1) && !tokens.word(place + 1).matches("\\p{Punct}|[–—’”]|['’]s"))) {
            return null;
        }
        if (part.whole() && !meant(tokens, place, year)) {
            return null;
        }
        return Found.of(place + 1, interval(year, part), true);
    }

    private static DateInterval interval(int year, Part part) {
        if (part.whole()) {
            return DateInterval.year(year);
        }
        int first = 1 + (int) Math.round(part.from() * 12);
        int last = Math.max(first, (int) Math.round(part.to() * 12));
        LocalDate from = YearMonth.of(year, first).atDay(1);
        return new DateInterval(from, YearMonth.of(year, last).atEndOfMonth(), DatePrecision.MONTH);
    }

    private static boolean meant(Tokens tokens, int at, int year) {
        if (Measures.follows(tokens, at + 1) || signGluedBefore(tokens, at)) {
            return false;
        }
        if (tokens.isAny(at - 1, PREPOSITIONS)) {
            return year >= 1500
                    && (!tokens.isAny(at - 1, "to") || range(tokens, at - 2) || tokens.isAny(at - 2, "up|back"));
        }
        if (tokens.isAny(at - 1, "and") && range(tokens, at - 2)) {
            return tokens.isAny(at - 3, "between");
        }
        if (tokens.isAny(at - 1, "of|by")) {
            return year >= 1800 && year <= 2100 && !tokens.isAny(at - 2, GROWTH);
        }
        if (tokens.isAny(at - 1, DETERMINERS)) {
            return year >= 1800 && year <= 2100 && Character.isLetter(first(tokens.word(at + 1)));
        }
        return tokens.word(at - 1).equals("(") && ")-–".contains(tokens.word(at + 1)) && year >= 1500;
    }

    private static boolean range(Tokens tokens, int at) {
        return CalendarNames.year(tokens.word(at)) > 0;
    }

    private static boolean signGluedBefore(Tokens tokens, int at) {
        return tokens.glued(at) && "$£€#/:".contains(tokens.word(at - 1));
    }

    private static char first(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }
}
