package org.entente.app.evidence;

import java.time.LocalDate;
import java.util.Objects;
import org.entente.model.Citation;
import org.entente.model.ConditionType;

/**
 * An event of event data that by its code begins or ends a standing condition. Event data do not tell whether it still
 * stands, so it moves no tie beyond the event itself.
 *
 * @param day when
 * @param type the condition
 * @param begins whether it begins; else it ends
 * @param holder id of the one who acts
 * @param counterpart id of the other
 * @param citation the event
 */
public record ConditionSignal(
        LocalDate day, ConditionType type, boolean begins, String holder, String counterpart, Citation citation) {
    public ConditionSignal {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(citation, "citation");
    }
}
