package org.entente.network.tie;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.entente.model.Citation;
import org.entente.model.Mass;

/**
 * What passes between two actors in a month, before any decay; standing conditions do not pass.
 *
 * @param month the month
 * @param mass cooperation and conflict of its events, in events of average strength
 * @param citations the events, by day and citation
 */
public record Flow(YearMonth month, Mass mass, List<Citation> citations) {
    public Flow {
        Objects.requireNonNull(month, "month");
        citations = List.copyOf(citations);
    }

    /** Cooperation less conflict. */
    public double net() {
        return mass.cooperation() - mass.conflict();
    }
}
