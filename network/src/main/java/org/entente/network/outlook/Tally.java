package org.entente.network.outlook;

import java.util.List;
import org.entente.model.Citation;

/**
 * How much of something was reported.
 *
 * @param mass after decay, in events of average strength, 0 or more
 * @param evidence the events, sorted
 */
record Tally(double mass, List<Citation> evidence) {
    Tally {
        evidence = List.copyOf(evidence);
    }

    /** The mass brought into [0, 1): half at one event of average strength. */
    double level() {
        return mass / (mass + 1);
    }
}
