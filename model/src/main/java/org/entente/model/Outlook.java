package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A probability for a named outcome on a pair within a horizon.
 *
 * @param a id of one actor
 * @param b id of the other
 * @param outcome what may happen, in words
 * @param at the date the outlook is made
 * @param horizonDays within how many days, at least 1
 * @param probability in [0, 1] with its range
 * @param base log-odds of the reference class
 * @param terms what is added to {@code base}; base and sizes add up to the log-odds of {@code probability}
 * @param score how such outlooks have done, null when they were not yet scored on history
 */
public record Outlook(
        String a,
        String b,
        String outcome,
        LocalDate at,
        int horizonDays,
        Estimate probability,
        Estimate base,
        List<Term> terms,
        @Nullable PastScore score) {
    public Outlook {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(base, "base");
        terms = List.copyOf(terms);
        if (probability.low() < 0 || probability.high() > 1) {
            throw new IllegalArgumentException("The probability " + probability + " is not in [0, 1].");
        }
        if (horizonDays < 1) {
            throw new IllegalArgumentException("A horizon is at least 1 day, not " + horizonDays + ".");
        }
    }
}
