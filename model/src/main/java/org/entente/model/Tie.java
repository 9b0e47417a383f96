package org.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The relation of two actors at a date.
 *
 * @param a id of one actor
 * @param b id of the other
 * @param at the date
 * @param mass cooperation and conflict in both directions; the sum of the contributions' masses in their order
 * @param forward what {@code a} does to {@code b}
 * @param backward what {@code b} does to {@code a}
 * @param value in [-1, 1], the sum of the contributions' shares in their order; its range is a credible interval
 * @param contributions what it is made of, by date and citation
 * @param setAside what was reported on the pair and does not count, by citation
 */
public record Tie(
        String a,
        String b,
        LocalDate at,
        Mass mass,
        Mass forward,
        Mass backward,
        Estimate value,
        List<Contribution> contributions,
        List<SetAside> setAside) {
    public Tie {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(value, "value");
        contributions = List.copyOf(contributions);
        setAside = List.copyOf(setAside);
        if (a.equals(b)) {
            throw new IllegalArgumentException("A tie joins two actors, not " + a + " with itself.");
        }
        if (value.low() < -1 || value.high() > 1) {
            throw new IllegalArgumentException("The tie " + value + " is not in [-1, 1].");
        }
    }

    /** Whether anything at all is known of the pair at the date. */
    public boolean known() {
        return !contributions.isEmpty();
    }

    /** The same seen from the other actor. */
    public Tie turned() {
        return new Tie(b, a, at, mass, backward, forward, value, contributions, setAside);
    }

    /** The events and conditions it rests on, in the order of the contributions. */
    public List<Citation> citations() {
        return contributions.stream().map(Contribution::citation).toList();
    }
}
