package org.entente.app.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.network.reference.Rung;

/**
 * What really happened in a case of history.
 *
 * @param reached for each rung whether the two reached it within a year
 * @param what in words
 * @param sources the literature it was read from
 */
public record Outcome(Map<Rung, Boolean> reached, String what, List<String> sources) {
    public Outcome {
        reached = Map.copyOf(new EnumMap<>(reached));
        sources = List.copyOf(sources);
        for (Rung rung : Rung.values()) {
            if (!reached.containsKey(rung)) {
                throw new IllegalArgumentException("The outcome does not say whether " + rung + " was reached.");
            }
        }
    }
}
