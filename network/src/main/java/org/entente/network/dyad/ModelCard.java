package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a model was made from, how it did, and what it is not good for.
 *
 * @param fittedOn names of the data
 * @param from first day of the events
 * @param to last day of the events
 * @param pairs how many directed pairs
 * @param protocol how the scores came about
 * @param limits what to keep in mind
 * @param scores by the target's name
 */
public record ModelCard(
        String fittedOn,
        LocalDate from,
        LocalDate to,
        int pairs,
        String protocol,
        String limits,
        SortedMap<String, CardScore> scores) {
    public ModelCard {
        scores = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }
}
