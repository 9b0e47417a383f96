package org.entente.network.stake;

import java.util.Objects;

/**
 * How far one input moves the ratio of the threat now to the threat needed, all others held.
 *
 * @param key key of the input
 * @param input the input with its range
 * @param atLow the ratio at the low end of that range
 * @param atHigh the ratio at the high end
 */
public record Swing(String key, Input input, double atLow, double atHigh) {
    public Swing {
        Objects.requireNonNull(input, "input");
    }

    /** Size of the move, on the scale of ratios: 0 if it moves nothing, ln 2 if it doubles. */
    public double width() {
        return StrictMath.abs(StrictMath.log(atHigh) - StrictMath.log(atLow));
    }
}
