package org.entente.network.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.model.Citation;

/**
 * A break in the relation of a pair.
 *
 * @param kind how it shows
 * @param date when: the first day of the month for a shift, else the day it counts from
 * @param direction 1 towards cooperation, -1 towards conflict, 0 when it cannot be told
 * @param label the type of the condition or event, or {@code SHIFT}
 * @param size for a shift how far the level of monthly net cooperation moves, in events of average strength on a scale
 *     of asinh; for a first the full years it had not happened; for a condition its strength in such events
 * @param evidence the condition or milestone, or the events of the month the shift begins with
 */
public record TurningPoint(
        Kind kind, LocalDate date, int direction, String label, double size, List<Citation> evidence) {
    /** How a break shows. */
    public enum Kind {
        /** The level of what passes between the two changes for months. */
        SHIFT,
        /** The text calls it the first in years. */
        FIRST,
        /** By the events themselves it had not happened for years. */
        RENEWED,
        /** A standing condition begins. */
        BEGINS,
        /** A standing condition ends. */
        ENDS
    }

    public TurningPoint {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(date, "date");
        evidence = List.copyOf(evidence);
    }
}
