package org.entente.network.outlook;

import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Citation;

/**
 * How much of something was reported.
 *
 * @param mass after decay, in events of average strength, 0 or more
 * @param evidence the events, sorted
 */
record Tally(double mass, List<Citation> evidence) {
    static final Tally NONE = new Tally(0, List.of());

    Tally {
        evidence = List.copyOf(evidence);
    }

    Tally plus(double more, Citation citation) {
        return plus(new Tally(more, List.of(citation)));
    }

    Tally plus(Tally other) {
        List<Citation> both = Stream.concat(evidence.stream(), other.evidence.stream())
                .distinct()
                .sorted()
                .toList();
        return new Tally(mass + other.mass, both);
    }

    /** The mass brought into [0, 1): half at one event of average strength. */
    double level() {
        return mass / (mass + 1);
    }
}
