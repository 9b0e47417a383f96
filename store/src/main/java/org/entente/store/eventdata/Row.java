package org.entente.store.eventdata;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one line of a file says. */
sealed interface Row {
    /**
     * Who did what to whom.
     *
     * @param day since 1970-01-01
     * @param source who acts
     * @param target who is acted on, null when the file names nobody
     * @param code what was done
     */
    record OfEvent(long day, PartyName source, @Nullable PartyName target, EventCode code) implements Row {
        public OfEvent {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * How two stand to each other in a year.
     *
     * @param year the calendar year
     * @param a one of them
     * @param b the other
     * @param sign +1 or -1
     */
    record OfTie(int year, PartyName a, PartyName b, int sign) implements Row {}
}
