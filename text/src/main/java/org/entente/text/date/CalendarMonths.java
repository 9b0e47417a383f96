package org.entente.text.date;

import java.time.LocalDate;
import java.time.YearMonth;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.text.date.CalendarNames.Month;
import org.jspecify.annotations.Nullable;

/** Months: "November 2013", "last November", "November last year", "early March", "the end of June 2014", "June". */
final class CalendarMonths implements PointPattern {
    private static final String CUES = "in|since|until|till|during|through|between|last|next|this|early|late|mid";

    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        Part part = Part.read(tokens, at);
        int place = part.end();
        if (tokens.isAny(place, "last|next|this|past")) {
            return near(tokens, place, part, reference);
        }
        Month month = CalendarNames.month(tokens, place);
        if (month == null) {
            return null;
        }
        YearAfter year = YearAfter.read(tokens, month.end(), reference);
        if (year != null && (year.absolute() || !tokens.isAny(month.end(), ","))) {
            return found(year.end(), YearMonth.of(year.year(), month.number()), part, year.absolute());
        }
        if (!named(tokens, place, month) && part.whole()) {
            return null;
        }
        return found(month.end(), reference.month(month.number()), part, false);
    }

    private static @Nullable Found near(Tokens tokens, int at, Part part, Reference reference) {
        Month month = CalendarNames.month(tokens, at + 1);
        if (month == null) {
            return null;
        }
        LocalDate published = reference.published();
        if (published == null) {
            return Found.undated(month.end(), DatePrecision.MONTH);
        }
        YearMonth now = YearMonth.from(published);
        YearMonth same = YearMonth.of(now.getYear(), month.number());
        YearMonth meant = switch (tokens.lower(at)) {
            case "next" -> same.isAfter(now) ? same : same.plusYears(1);
            case "this" -> same;
            default -> same.isBefore(now) ? same : same.minusYears(1);
        };
        return found(month.end(), meant, part, false);
    }

    private static Found found(int end, @Nullable YearMonth month, Part part, boolean absolute) {
        if (month == null) {
            return Found.undated(end, DatePrecision.MONTH);
        }
        int last = month.lengthOfMonth();
        int from = 1 + (int) Math.round(part.from() * last);
        int to = Math.max(from, (int) Math.round(part.to() * last));
        return Found.of(end, new DateInterval(month.atDay(from), month.atDay(to), DatePrecision.MONTH), absolute);
    }

    /** Whether a bare month's name is meant as one, and not "May" the verb, "June Smith" or "March on Baghdad". */
    private static boolean named(Tokens tokens, int at, Month month) {
        boolean cued = tokens.isAny(at - 1, CUES) || (tokens.isAny(at - 1, "and|to") && cuedBefore(tokens, at - 1));
        if (cued) {
            return month.shortened() ? month.end() == at + 2 || tokens.word(at).equals("Sept") : true;
        }
        if (month.shortened()
                || CalendarNames.doubtful(month.number())
                || tokens.word(at).equals(upper(tokens, at))) {
            return false;
        }
        boolean surname =
                tokens.capitalised(month.end()) || (tokens.word(month.end()).equals("’s") && at == 0);
        boolean givenName = tokens.capitalised(at - 1) && at > 1;
        return !surname && !givenName && !Character.isDigit(firstOf(tokens.word(month.end())));
    }

    private static boolean cuedBefore(Tokens tokens, int at) {
        return CalendarNames.month(tokens, at - 1) != null && tokens.isAny(at - 2, "from|between|in");
    }

    private static String upper(Tokens tokens, int at) {
        return tokens.word(at).toUpperCase(java.util.Locale.ROOT);
    }

    private static char firstOf(String word) {
        return word.isEmpty() ? ' ' : word.charAt(0);
    }
}
