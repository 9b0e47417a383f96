package org.entente.network.dyad;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known on the eve of a day: decayed sums for each directed pair, for what each actor does and for what is done to
 * it. It only moves forward, and takes in only events before the day, so that nothing that is read from it can know what
 * comes.
 */
final class Ledger {
    private final PairHistory history;
    private final Map<Long, Flow> pairs = new HashMap<>();
    private final List<Flow> done = new ArrayList<>();
    private final List<Flow> suffered = new ArrayList<>();
    private final List<Set<Integer>> partners = new ArrayList<>();
    private int next;
    private int day = Integer.MIN_VALUE;

    Ledger(PairHistory history) {
        this.history = history;
        for (int i = 0; i < history.actors().size(); i++) {
            done.add(new Flow());
            suffered.add(new Flow());
            partners.add(new TreeSet<>());
        }
    }

    /** Takes in the events before a day that is not before the last one. */
    void advance(int to) {
        if (to < day) {
            throw new IllegalArgumentException(
                    "The ledger stands at day " + day + " and does not go back to " + to + ".");
        }
        day = to;
        List<PairEvent> events = history.events();
        while (next < events.size() && events.get(next).day() < to) {
            PairEvent event = events.get(next++);
            int source = history.number(event.source());
            int target = history.number(event.target());
            pairs.computeIfAbsent(PairHistory.key(source, target), key -> new Flow())
                    .add(event);
            done.get(source).add(event);
            suffered.get(target).add(event);
            partners.get(source).add(target);
            partners.get(target).add(source);
        }
    }

    PairHistory history() {
        return history;
    }

    int day() {
        return day;
    }

    /** Days since reporting began, at least half a month. */
    double observed() {
        return day - history.firstDay() + 15.0;
    }

    Flow pair(int source, int target) {
        return pairs.getOrDefault(PairHistory.key(source, target), Flow.NONE);
    }

    Flow done(int actor) {
        return done.get(actor);
    }

    Flow suffered(int actor) {
        return suffered.get(actor);
    }

    /** Those with whom an actor has had to do so far. */
    Set<Integer> partners(int actor) {
        return partners.get(actor);
    }
}
