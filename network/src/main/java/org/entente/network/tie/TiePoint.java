package org.entente.network.tie;

import java.time.YearMonth;
import java.util.Objects;
import org.entente.model.Estimate;
import org.entente.model.Mass;

/**
 * A tie at the end of a month.
 *
 * @param month the month
 * @param value in [-1, 1] with its credible interval
 * @param mass cooperation and conflict after decay
 */
public record TiePoint(YearMonth month, Estimate value, Mass mass) {
    public TiePoint {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(mass, "mass");
    }
}
