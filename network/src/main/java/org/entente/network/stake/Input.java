package org.entente.network.stake;

import java.util.List;
import java.util.Objects;
import org.entente.model.Basis;
import org.entente.model.Citation;
import org.entente.model.Estimate;

/**
 * One figure that goes into the calculus, with the range it is thought to lie in and where it comes from.
 *
 * @param range the figure and its range; not below 0
 * @param basis measured from events, stated in a text, or judged
 * @param why how it was come by, in words
 * @param evidence what it was read from, sorted; empty for a judgement
 */
public record Input(Estimate range, Basis basis, String why, List<Citation> evidence) {
    public Input {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(why, "why");
        evidence = List.copyOf(evidence);
        if (!(range.low() >= 0)) {
            throw new IllegalArgumentException("An input is 0 or more, not " + range + ".");
        }
    }

    public static Input judged(Estimate range, String why) {
        return new Input(range, Basis.JUDGEMENT, why, List.of());
    }

    public double value() {
        return range.value();
    }
}
