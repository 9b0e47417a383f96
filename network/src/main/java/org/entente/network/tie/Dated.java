package org.entente.network.tie;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.model.DateInterval;
import org.entente.model.DatePrecision;
import org.entente.model.Event;
import org.entente.model.Factuality;
import org.jspecify.annotations.Nullable;

/**
 * When an event counts from.
 *
 * <p>A dated event counts from the middle of its interval, cut off at the day its document was published. What a
 * document says of the time after it was published is a plan, whatever its grammar, and counts as one from the day of
 * publication. An event that nothing dates counts from publication too: at reduced weight if it is told as a fact,
 * since it may be much older; in full if it is an intention or an offer, since that is held now. Without a date of
 * publication it cannot be placed and is left out.
 *
 * @param day the day it counts from
 * @param interval the days the text gives, null when only publication dates it
 * @param weight what the dating leaves of its weight
 * @param plan whether it is a plan because of its date
 */
record Dated(LocalDate day, @Nullable DateInterval interval, double weight, boolean plan) {

    static Optional<Dated> of(Event event, @Nullable LocalDate published, TieSettings settings) {
        DateInterval interval = event.date();
        if (interval == null) {
            if (published == null) {
                return Optional.empty();
            }
            double weight = event.factuality() == Factuality.ASSERTED ? settings.undated() : 1;
            return Optional.of(new Dated(published, null, weight, false));
        }
        if (published != null && interval.from().isAfter(published)) {
            return Optional.of(new Dated(published, interval, 1, true));
        }
        return Optional.of(new Dated(middle(interval, published), interval, 1, false));
    }

    private static LocalDate middle(DateInterval interval, @Nullable LocalDate published) {
        LocalDate to = published != null && published.isBefore(interval.to()) ? published : interval.to();
        return LocalDate.ofEpochDay(Math.floorDiv(interval.from().toEpochDay() + to.toEpochDay(), 2));
    }

    /** How exactly the day is known; publication gives it to the day. */
    DatePrecision precision() {
        return interval == null ? DatePrecision.DAY : interval.precision();
    }
}
