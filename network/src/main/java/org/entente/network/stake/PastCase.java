package org.entente.network.stake;

import java.util.Objects;
import org.entente.network.reference.Rung;

/**
 * One step of one case of history: rivals under a common threat.
 *
 * @param name name of the case
 * @param rung the step
 * @param ratio threat then to threat needed, as the calculus has it from what was known then
 * @param reached whether the two took the step within a year
 */
public record PastCase(String name, Rung rung, double ratio, boolean reached) {
    public PastCase {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rung, "rung");
        if (!(ratio > 0)) {
            throw new IllegalArgumentException("The ratio of " + name + " is above 0, not " + ratio + ".");
        }
    }
}
