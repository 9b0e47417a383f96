package org.entente.network.tie;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.entente.model.ConditionType;
import org.entente.model.Event;
import org.entente.model.Tie;

/**
 * All ties at one date, each computed once, with what they would be had something else happened. Not safe for use by
 * several threads.
 */
public final class Snapshot {
    private final Ties ties;
    private final LocalDate at;
    private final Map<Dyad, Tie> known;

    public Snapshot(Ties ties, LocalDate at) {
        this(ties, at, new HashMap<>());
    }

    private Snapshot(Ties ties, LocalDate at, Map<Dyad, Tie> known) {
        this.ties = ties;
        this.at = at;
        this.known = known;
    }

    public LocalDate at() {
        return at;
    }

    public TieSettings settings() {
        return ties.settings();
    }

    /** Ids of all who have any act with this actor, at whatever date. */
    public SortedSet<String> partners(String actor) {
        return ties.partners(actor);
    }

    /** The tie of two different actors. */
    public Tie between(String a, String b) {
        Dyad dyad = Dyad.of(a, b);
        Tie tie = known.computeIfAbsent(dyad, key -> ties.between(key.first(), key.second(), at));
        return tie.a().equals(a) ? tie : tie.turned();
    }

    /** Value of the tie of two different actors, in [-1, 1]. */
    public double value(String a, String b) {
        return between(a, b).value().value();
    }

    /** The same had one more event happened, dated and one of its own: it repeats nothing that is known. */
    public Snapshot with(Event event) {
        return changed(ties.with(event));
    }

    /** The same without any standing condition of this type that its holder has towards the other. */
    public Snapshot without(ConditionType type, String holder, String counterpart) {
        return changed(ties.without(type, holder, counterpart));
    }

    private Snapshot changed(Ties others) {
        Map<Dyad, Tie> kept = new HashMap<>();
        known.forEach((dyad, tie) -> {
            if (others.same(dyad, ties)) {
                kept.put(dyad, tie);
            }
        });
        return new Snapshot(others, at, kept);
    }
}
