package org.entente.network.link;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.entente.network.link.counter.Decay;
import org.entente.network.link.counter.Tally;

/** The members of a tally's groups that count most on a day; kept for the day, since many questions ask for the same. */
final class Leaders {
    private final Tally tally;
    private final int limit;
    private final Map<Integer, int[]> known = new HashMap<>();
    private int today = Integer.MIN_VALUE;

    Leaders(Tally tally, int limit) {
        this.tally = tally;
        this.limit = limit;
    }

    private record Ranked(int slot, int member, float weight) {}

    private static int worstFirst(Ranked a, Ranked b) {
        int order = Float.compare(a.weight, b.weight);
        return order != 0 ? order : Integer.compare(b.member, a.member);
    }

    /** The slots of a group's leaders, the best first; none for group -1. */
    int[] of(int group, int day) {
        if (group < 0) {
            return new int[0];
        }
        if (day != today) {
            known.clear();
            today = day;
        }
        return known.computeIfAbsent(group, key -> best(key, day));
    }

    /** Forgets what it found: the tally has changed. */
    void forget() {
        known.clear();
    }

    private int[] best(int group, int day) {
        PriorityQueue<Ranked> best = new PriorityQueue<>(Leaders::worstFirst);
        for (int slot = tally.firstSlot(group); slot >= 0; slot = tally.nextSlot(slot)) {
            float weight = tally.counts().at(slot, Decay.MONTH, day)
                    + 0.05f * tally.counts().ever(slot);
            if (best.size() == limit && weight < best.element().weight) {
                continue;
            }
            best.add(new Ranked(slot, tally.member(slot), weight));
            if (best.size() > limit) {
                best.remove();
            }
        }
        int[] slots = new int[best.size()];
        for (int i = slots.length - 1; i >= 0; i--) {
            slots[i] = best.remove().slot();
        }
        return slots;
    }
}
