package org.entente.network.reference;

import java.util.List;
import java.util.Objects;
import org.entente.model.Estimate;
import org.entente.model.Outlook;
import org.entente.model.PastScore;

/**
 * How likely a pair is to reach a rung or a higher one within the horizon.
 *
 * @param rung the rung
 * @param probability product of this step's and those of all steps below, with its 90 % interval; never above that of a
 *     lower rung
 * @param step the outlook for this rung once the one below is reached; its base and terms add up to its log-odds
 * @param share how often the whole class reached the rung
 * @param scores how such probabilities have done on history that was held out; empty where they were not scored
 */
public record RungChance(Rung rung, Estimate probability, Outlook step, ClassShare share, List<PastScore> scores) {
    public RungChance {
        Objects.requireNonNull(rung, "rung");
        Objects.requireNonNull(probability, "probability");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(share, "share");
        scores = List.copyOf(scores);
    }
}
