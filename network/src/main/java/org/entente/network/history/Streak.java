package org.entente.network.history;

import java.time.YearMonth;
import java.util.Objects;

/**
 * Months on end in which what passes between two actors has one direction, or in which nothing passes.
 *
 * @param kind which
 * @param from its first month
 * @param to its last month, not before {@code from}
 */
public record Streak(Kind kind, YearMonth from, YearMonth to) {
    /** What a streak is made of. */
    public enum Kind {
        /** Every month has more cooperation than conflict. */
        COOPERATIVE,
        /** Every month has more conflict than cooperation. */
        HOSTILE,
        /** Nothing is reported. */
        QUIET
    }

    public Streak {
        Objects.requireNonNull(kind, "kind");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The streak from " + from + " to " + to + " ends before it begins.");
        }
    }

    /** How many months it lasts, at least 1. */
    public int months() {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue() + 1;
    }
}
