package org.entente.network.tie;

import java.time.LocalDate;
import java.util.Objects;
import org.entente.model.Citation;

/**
 * Something that happened between two actors on a day.
 *
 * @param day when
 * @param label its event type
 * @param source id of the one who acted
 * @param size in events of average strength, negative for conflict
 * @param citation the event
 */
public record Occasion(LocalDate day, String label, String source, double size, Citation citation) {
    public Occasion {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(citation, "citation");
    }
}
