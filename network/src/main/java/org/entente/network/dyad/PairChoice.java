package org.entente.network.dyad;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The pairs that are looked at: among the actors with most events before a day, as source or target, the directed pairs with
 * enough events before it. Nothing on or after the day bears on the choice; ties between actors go by their ids.
 *
 * @param actors how many actors
 * @param events how many events a directed pair needs
 */
public record PairChoice(int actors, int events) {
    /** Forty actors, thirty events. */
    public static final PairChoice DEFAULT = new PairChoice(40, 30);

    /** A pair of actors by their numbers in the history. */
    record Pair(int source, int target) {}

    List<Pair> directed(PairHistory history, int before) {
        Map<Integer, Integer> perActor = new HashMap<>();
        Map<Pair, Integer> perPair = new HashMap<>();
        for (PairEvent event : history.events()) {
            if (event.day() < before) {
                Pair pair = new Pair(history.number(event.source()), history.number(event.target()));
                perActor.merge(pair.source, 1, Integer::sum);
                perActor.merge(pair.target, 1, Integer::sum);
                perPair.merge(pair, 1, Integer::sum);
            }
        }
        Set<Integer> busiest = perActor.keySet().stream()
                .sorted(Comparator.comparingInt((Integer actor) -> -perActor.getOrDefault(actor, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(actors)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Pair> pairs = new ArrayList<>();
        for (int source : busiest) {
            for (int target : busiest) {
                if (perPair.getOrDefault(new Pair(source, target), 0) >= events) {
                    pairs.add(new Pair(source, target));
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** The same without direction: pairs of which at least one direction is chosen, the lesser number first. */
    static List<Pair> undirected(List<Pair> directed) {
        return directed.stream()
                .map(pair -> pair.source < pair.target
                        ? pair
                        : new Pair(/* source= */ pair.target, /* target= */ pair.source))
                .distinct()
                .sorted(Comparator.comparingInt(Pair::source).thenComparingInt(Pair::target))
                .toList();
    }
}
