package org.entente.network.tie;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.ConditionType;
import org.entente.model.EventType;

/**
 * Collects the events and standing states of any number of pairs as columns of numbers; {@link #table} brings them
 * together. Holds 29 bytes a row.
 */
public final class TieRows {
    /** The type of what is not an event but stands between two days. */
    static final byte STANDING = 16;

    /** The types in an order of their own, so that a row holds a number. */
    static final List<EventType> TYPES = List.of(EventType.values());

    private final TieSettings settings;
    private final Map<Long, Integer> pairs = new HashMap<>();
    int size;
    int[] pair = new int[1024];
    int[] day = new int[1024];
    int[] last = new int[1024];
    byte[] type = new byte[1024];
    boolean[] forward = new boolean[1024];
    double[] strength = new double[1024];

    public TieRows(TieSettings settings) {
        this.settings = settings;
    }

    /**
     * Adds an event.
     *
     * @param epochDay day it happened
     * @param source number of the one who acts, 0 or more
     * @param target number of the one acted on, another one
     * @param eventType its type
     * @param goldstein Goldstein value × weight, in [-10, 10]; one of 0 moves nothing and is left out
     */
    public void event(int epochDay, int source, int target, EventType eventType, double goldstein) {
        add(epochDay, epochDay, source, target, (byte) TYPES.indexOf(eventType), goldstein);
    }

    /** Adds a state that stands between two, from one day to another, both included. */
    public void standing(int first, int until, int a, int b, double goldstein) {
        add(first, until, a, b, STANDING, goldstein);
    }

    /** Adds a standing condition at the weight it has in {@link Ties}. */
    public void standing(int first, int until, int holder, int counterpart, ConditionType condition) {
        standing(first, until, holder, counterpart, StandingStrength.of(condition));
    }

    /**
     * All that was added, each event once: of those with the same day, type and pair the strongest stands for all, as
     * for reports of one event from several sources; direction does not tell them apart where it takes two. Time
     * O(n log n).
     *
     * @param actors ids by number
     */
    public TieTable table(List<String> actors) {
        return new Folding(this, actors).table();
    }

    TieSettings settings() {
        return settings;
    }

    /** The two numbers of each pair, the lower one in the high half, by the pair's number. */
    long[] keys() {
        long[] keys = new long[pairs.size()];
        pairs.forEach((key, number) -> keys[number] = key);
        return keys;
    }

    private void add(int first, int until, int source, int target, byte kind, double goldstein) {
        if (source == target) {
            throw new IllegalArgumentException("The actor " + source + " has no tie with itself.");
        }
        if (!(goldstein >= -10 && goldstein <= 10)) {
            throw new IllegalArgumentException("The Goldstein value " + goldstein + " is not in [-10, 10].");
        }
        if (goldstein == 0) {
            return;
        }
        if (size == pair.length) {
            grow();
        }
        long key = (long) Math.min(source, target) << 32 | Math.max(source, target);
        pair[size] = pairs.computeIfAbsent(key, unused -> pairs.size());
        day[size] = first;
        last[size] = until;
        type[size] = kind;
        forward[size] = source < target;
        strength[size] = goldstein;
        size++;
    }

    private void grow() {
        int larger = size * 2;
        pair = Arrays.copyOf(pair, larger);
        day = Arrays.copyOf(day, larger);
        last = Arrays.copyOf(last, larger);
        type = Arrays.copyOf(type, larger);
        forward = Arrays.copyOf(forward, larger);
        strength = Arrays.copyOf(strength, larger);
    }
}
