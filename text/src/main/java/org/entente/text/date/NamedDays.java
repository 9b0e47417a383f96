package org.entente.text.date;

import java.time.LocalDate;
import java.time.MonthDay;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Days known by a name: "9/11", "the September 11 attacks", "Christmas Day", "New Year’s Eve". */
final class NamedDays implements PointPattern {
    private static final LocalDate ATTACKS_OF_2001 = LocalDate.of(2001, 9, 11);

    @Override
    public @Nullable Found match(Tokens tokens, int at, Reference reference) {
        int attacks = attacks(tokens, at);
        if (attacks > 0) {
            return Found.of(attacks, DateInterval.day(ATTACKS_OF_2001), true);
        }
        int christmas = tokens.after(at, "christmas", "day|eve");
        if (christmas > 0) {
            return found(tokens, christmas, MonthDay.of(12, tokens.isAny(at + 1, "day") ? 25 : 24), reference);
        }
        int newYear = tokens.after(at, "new", "year", "’s|'s", "day|eve");
        if (newYear > 0) {
            return found(
                    tokens, newYear, tokens.isAny(at + 3, "day") ? MonthDay.of(1, 1) : MonthDay.of(12, 31), reference);
        }
        return null;
    }

    private static int attacks(Tokens tokens, int at) {
        if (tokens.after(at, "9", "/", "11") > 0 && tokens.glued(at + 1) && tokens.glued(at + 2)) {
            boolean longer = tokens.glued(at + 3) && tokens.word(at + 3).equals("/");
            return longer || (tokens.glued(at) && tokens.word(at - 1).equals("/")) ? -1 : at + 3;
        }
        int month = tokens.after(at, "september|sept|sep");
        int day = month < 0 ? -1 : tokens.after(tokens.skip(month, "."), "11|11th");
        if (day < 0 || !tokens.isAny(tokens.skip(day, "terror|terrorist|al"), "attacks|attack|hijackers|hijackings")) {
            return -1;
        }
        return day;
    }

    private static Found found(Tokens tokens, int end, MonthDay day, Reference reference) {
        YearAfter year = YearAfter.read(tokens, end, reference);
        if (year != null) {
            return Found.of(year.end(), DateInterval.day(day.atYear(year.year())), year.absolute());
        }
        LocalDate date = reference.day(day.getMonthValue(), day.getDayOfMonth());
        return date == null ? Found.undated(end, DatePrecision.DAY) : Found.of(end, DateInterval.day(date), false);
    }
}
