package org.entente.store.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ties over time. Where one id comes with several names, kinds or countries, the first in the order of
 * {@link NetworkActor} is taken.
 *
 * @param ties sorted by the ids of the two and by first day; those of one pair do not overlap in time
 */
public record Network(List<NetworkTie> ties) {
    /** @throws IllegalArgumentException when two ties of one pair share a day */
    public Network {
        ties = ties.stream().sorted(NetworkTie.ORDER).toList();
        for (int at = 1; at < ties.size(); at++) {
            NetworkTie one = ties.get(at - 1);
            NetworkTie next = ties.get(at);
            if (samePair(one, next) && !next.from().isAfter(one.to())) {
                throw new IllegalArgumentException("Two ties of " + one.a().id() + " and "
                        + one.b().id() + " share the day " + next.from() + "; one value a day can be written.");
            }
        }
    }

    /** Every actor of a tie once, by id. */
    public List<NetworkActor> actors() {
        Map<String, NetworkActor> actors = new TreeMap<>();
        for (NetworkTie tie : ties) {
            actors.merge(tie.a().id(), tie.a(), Network::first);
            actors.merge(tie.b().id(), tie.b(), Network::first);
        }
        return List.copyOf(actors.values());
    }

    /** The ties of each pair, by date; pairs by the ids of the two. */
    List<List<NetworkTie>> pairs() {
        List<List<NetworkTie>> pairs = new ArrayList<>();
        int begin = 0;
        for (int at = 1; at <= ties.size(); at++) {
            if (at == ties.size() || !samePair(ties.get(begin), ties.get(at))) {
                pairs.add(ties.subList(begin, at));
                begin = at;
            }
        }
        return pairs;
    }

    private static NetworkActor first(NetworkActor one, NetworkActor other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static boolean samePair(NetworkTie one, NetworkTie other) {
        return one.a().id().equals(other.a().id())
                && one.b().id().equals(other.b().id());
    }
}
