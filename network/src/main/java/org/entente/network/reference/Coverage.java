package org.entente.network.reference;

import java.time.LocalDate;
import java.util.Collection;
import org.entente.model.DateInterval;
import org.entente.model.Event;

/** How much of what happens the reporting tells, and so what its silence is worth. */
public enum Coverage {
    /** Event data: what they do not have mostly did not happen. */
    DENSE,
    /** A few texts: what they do not tell may well have happened. */
    SPARSE;

    /** The Levant file of KEDS, the thinner one of those the class is measured on, has three thousand events a year. */
    public static final int DENSE_EVENTS = 1_000;

    /** Days of the year that is counted. */
    public static final int YEAR = 365;

    /** Dense where at least a thousand events of the year up to a date are known, of whomever. */
    public static Coverage of(Collection<Event> events, LocalDate at) {
        long dated = events.stream()
                .map(Event::date)
                .filter(date -> date != null && within(date, at))
                .count();
        return dated >= DENSE_EVENTS ? DENSE : SPARSE;
    }

    private static boolean within(DateInterval date, LocalDate at) {
        return !date.to().isAfter(at) && date.from().isAfter(at.minusDays(YEAR));
    }
}
