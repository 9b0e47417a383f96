package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Mention;

/** Who is paired with whom when a side of an event holds several actors. */
final class Pairing {
    private Pairing() {}

    /**
     * Every source with every target. What is done to each other is coded both ways; where only one side is filled, its
     * actors are paired among themselves ("both states agreed").
     */
    static List<Candidate.Pair> pairs(List<Mention> sources, List<Mention> targets, boolean reciprocal) {
        List<Candidate.Pair> pairs = new ArrayList<>();
        List<Mention> others = reciprocal && targets.isEmpty() ? sources : targets;
        for (Mention source : sources) {
            for (Mention other : others) {
                if (!same(source, other)) {
                    add(pairs, source, other);
                    if (reciprocal) {
                        add(pairs, other, source);
                    }
                }
            }
            if (targets.isEmpty() && !reciprocal) {
                pairs.add(new Candidate.Pair(source, null));
            }
        }
        return List.copyOf(pairs);
    }

    private static void add(List<Candidate.Pair> pairs, Mention source, Mention target) {
        boolean known = pairs.stream()
                .anyMatch(pair -> pair.target() != null
                        && pair.source().actor().equals(source.actor())
                        && pair.target().actor().equals(target.actor()));
        if (!known) {
            pairs.add(new Candidate.Pair(source, target));
        }
    }

    /** The same actor, or an actor and the one it acts for: nobody meets himself. */
    static boolean same(Mention one, Mention other) {
        return one.actor().id().equals(other.actor().id())
                || one.actor().id().equals(other.actor().principal())
                || other.actor().id().equals(one.actor().principal());
    }
}
