package org.entente.store.eventdata;

import java.time.LocalDate;
import java.util.Objects;
import org.entente.model.Actor;

/**
 * Whom a name stands for during some days.
 *
 * @param actor who is meant
 * @param from first day on which it is so; {@link LocalDate#MIN} when it always was
 * @param until the day after the last one; {@link LocalDate#MAX} when it stays so
 */
public record Standing(Actor actor, LocalDate from, LocalDate until) {
    public Standing {
        Objects.requireNonNull(actor, "actor");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("The standing ends on " + until + ", not after it begins on " + from);
        }
    }

    /** One that does not change with the day. */
    public static Standing always(Actor actor) {
        return new Standing(actor, LocalDate.MIN, LocalDate.MAX);
    }
}
