package org.entente.network.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A standing condition on a time line.
 *
 * @param citation the report it is drawn from
 * @param repeats other reports of it
 * @param label its type
 * @param holder id of the one who holds it up; either one where it is mutual
 * @param counterpart id of the other one
 * @param from since when, null if nobody knows
 * @param to until when, null while it stands
 * @param strength in events of average strength, negative for what sets apart
 */
public record Stand(
        Citation citation,
        List<Citation> repeats,
        String label,
        String holder,
        String counterpart,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        double strength) {
    public Stand {
        Objects.requireNonNull(citation, "citation");
        repeats = List.copyOf(repeats);
    }
}
