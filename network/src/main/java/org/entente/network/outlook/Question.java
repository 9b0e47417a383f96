package org.entente.network.outlook;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Is the common threat enough to bring two rivals together?
 *
 * @param a id of one rival
 * @param b id of the other
 * @param threat id of the common threat, null when none is known
 * @param at the date the question is asked; nothing that comes after it is seen
 */
public record Question(String a, String b, @Nullable String threat, LocalDate at) {
    public Question {
        Objects.requireNonNull(at, "at");
        if (a.equals(b)) {
            throw new IllegalArgumentException("The question needs two rivals, not " + a + " twice.");
        }
        if (a.equals(threat) || b.equals(threat)) {
            throw new IllegalArgumentException("The threat " + threat + " is one of the rivals; name a third party.");
        }
    }

    /** The other one of the two. */
    public String other(String side) {
        return side.equals(a) ? b : a;
    }
}
