package org.entente.store.correction;

import org.entente.model.Actor;
import org.entente.model.DateInterval;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * What of an event is otherwise; null for what stays.
 *
 * @param source who acts
 * @param target who is acted on
 * @param alone whether nobody is acted on; then no target is given
 * @param type PLOVER type
 * @param date when
 * @param factuality as a fact, or as something less
 */
public record Revision(
        @Nullable Actor source,
        @Nullable Actor target,
        boolean alone,
        @Nullable EventType type,
        @Nullable DateInterval date,
        @Nullable Factuality factuality) {
    public Revision {
        if (alone && target != null) {
            throw new CorrectionException(
                    "The target " + target.id() + " is given for an event without a target.",
                    "Give the target, or none.");
        }
        if (source == null && target == null && !alone && type == null && date == null && factuality == null) {
            throw new CorrectionException(
                    "Nothing of the event is changed.",
                    "Give a source, target, type, date or factuality; confirm the event when all is right.");
        }
    }
}
