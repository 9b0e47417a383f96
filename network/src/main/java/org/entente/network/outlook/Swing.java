package org.entente.network.outlook;

import java.util.Objects;
import org.entente.model.Basis;
import org.entente.model.Estimate;

/**
 * How far one input moves the ratio of the threat now to the threat needed, all others held.
 *
 * @param input what it is, in lower-case words, with the id of the side it belongs to if it belongs to one
 * @param basis where it comes from
 * @param range the input and the range it is thought to lie in
 * @param atLow the ratio at the low end of that range
 * @param atHigh the ratio at the high end
 */
public record Swing(String input, Basis basis, Estimate range, double atLow, double atHigh) {
    public Swing {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(range, "range");
    }

    /** Size of the move, on the scale of ratios: 0 if it moves nothing, ln 2 if it doubles. */
    public double width() {
        return StrictMath.abs(StrictMath.log(atHigh) - StrictMath.log(atLow));
    }
}
