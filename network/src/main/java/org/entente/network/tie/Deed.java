package org.entente.network.tie;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Citation;
import org.entente.model.ConditionType;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened or holds between two actors, counted once however often it is reported. An event is a state
 * that holds for one day.
 *
 * @param citation the strongest report
 * @param repeats the other reports, sorted
 * @param label its type
 * @param source who acts
 * @param target who is acted on
 * @param mutual whether it runs both ways
 * @param from the first day it counts, null if always
 * @param to the last day it counts in full, null if it still stands
 * @param strength Goldstein points × weight, in [-10, 10], never 0
 * @param rule why its sign or size is not that of its type, null where it is
 */
record Deed(
        Citation citation,
        List<Citation> repeats,
        String label,
        Actor source,
        Actor target,
        boolean mutual,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        double strength,
        @Nullable String rule) {
    Deed {
        repeats = List.copyOf(repeats);
    }

    /** Whether it is a standing condition of this type of one towards the other, or of the two if it is mutual. */
    boolean standsAs(ConditionType type, String holder, String counterpart) {
        String from = source.accountable();
        String to = target.accountable();
        boolean forward = from.equals(holder) && to.equals(counterpart);
        boolean backward = mutual && from.equals(counterpart) && to.equals(holder);
        return day() == null && label.equals(type.name()) && (forward || backward);
    }

    /** The day of an event, null for a standing state. */
    @Nullable
    LocalDate day() {
        return citation.kind() == Citation.Kind.EVENT ? from : null;
    }
}
