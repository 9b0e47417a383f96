package org.entente.text.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every way of naming a date; where several fit, the longest is meant. */
final class Points {
    private static final List<PointPattern> PATTERNS = List.of(
            new NamedDays(),
            new NumericDates(),
            new CalendarDays(),
            new CalendarMonths(),
            new Years(),
            new Eras(),
            new Weekdays(),
            new NearDays(),
            new NearPeriods(),
            new Ago());

    private Points() {}

    static @Nullable Found match(Tokens tokens, int at, Reference reference) {
        Found longest = null;
        for (PointPattern pattern : PATTERNS) {
            Found found = pattern.match(tokens, at, reference);
            if (found != null && (longest == null || found.end() > longest.end())) {
                longest = found;
            }
        }
        return longest;
    }
}
