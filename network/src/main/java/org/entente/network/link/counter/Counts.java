package org.entente.network.link.counter;

import java.util.Arrays;

/** For each slot a count under every {@link Decay}, brought up to date only when it is read or added to. */
public final class Counts {
    private static final Decay[] DECAYS = Decay.values();

    private float[] amounts = new float[Decay.COUNT * 64];
    private int[] days = new int[64];

    /** Counts one more on a day, which is never before the slot's last one. */
    public void add(int slot, int day) {
        if (slot >= days.length) {
            int size = Math.max(slot + 1, days.length * 2);
            days = Arrays.copyOf(days, size);
            amounts = Arrays.copyOf(amounts, size * Decay.COUNT);
        }
        boolean fresh = amounts[slot * Decay.COUNT + Decay.NEVER.place()] == 0;
        int age = fresh ? 0 : day - days[slot];
        for (Decay decay : DECAYS) {
            int place = slot * Decay.COUNT + decay.place();
            amounts[place] = amounts[place] * decay.after(age) + 1;
        }
        days[slot] = day;
    }

    /** The count as it has faded by a day; 0 for slot -1. */
    public float at(int slot, Decay decay, int day) {
        return slot < 0 ? 0 : amounts[slot * Decay.COUNT + decay.place()] * decay.after(day - days[slot]);
    }

    /** The count of all time; 0 for slot -1. */
    public float ever(int slot) {
        return slot < 0 ? 0 : amounts[slot * Decay.COUNT + Decay.NEVER.place()];
    }

    /** The day last counted on, of a slot that has been. */
    public int last(int slot) {
        return days[slot];
    }
}
