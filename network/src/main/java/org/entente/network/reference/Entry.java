package org.entente.network.reference;

import java.util.List;
import java.util.Objects;
import org.entente.model.PastScore;

/**
 * What was measured of one outcome.
 *
 * @param share how often it came about in the class
 * @param step what it depends on, given that the rung below is reached
 * @param scores how the probabilities did on history that was held out
 */
public record Entry(ClassShare share, Step step, List<PastScore> scores) {
    /**
     * What an entry is of.
     *
     * @param coverage how much is told of the pair
     * @param days horizon
     * @param outcome what came about
     */
    public record Key(Coverage coverage, int days, Outcome outcome) {}

    public Entry {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(step, "step");
        scores = List.copyOf(scores);
    }
}
