package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Citation;

/** A tally that is still counted. */
final class Count {
    private final List<Citation> evidence = new ArrayList<>();
    private double mass;

    void add(double more, Citation citation) {
        mass += more;
        evidence.add(citation);
    }

    void add(Count other) {
        mass += other.mass;
        evidence.addAll(other.evidence);
    }

    Tally tally() {
        return new Tally(mass, evidence.stream().distinct().sorted().toList());
    }
}
