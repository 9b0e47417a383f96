package org.entente.network.outlook;

import java.util.Objects;
import org.entente.model.Estimate;
import org.entente.model.Outlook;
import org.entente.network.reference.Rung;

/**
 * How likely the pair is to reach a rung within the horizon.
 *
 * @param rung the rung
 * @param probability of reaching it: the product of this step's probability and those of all steps below, so that a
 *     higher rung is never likelier than a lower one
 * @param step the outlook for this rung once the one below is reached; its terms add up to its log-odds
 */
public record RungOutlook(Rung rung, Estimate probability, Outlook step) {
    public RungOutlook {
        Objects.requireNonNull(rung, "rung");
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(step, "step");
    }
}
