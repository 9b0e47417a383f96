package org.entente.network.link.counter;

import java.util.Arrays;

/** Numbers for long keys, counted up from 0 in the order the keys are first met; a step costs O(1) on average. */
public final class LongSlots {
    private static final int FIRST = 1 << 10;

    private long[] keys = new long[FIRST];
    private int[] slots = new int[FIRST];
    private int size;

    public LongSlots() {
        Arrays.fill(slots, -1);
    }

    public int size() {
        return size;
    }

    /** The key's number, -1 when it was never added. */
    public int find(long key) {
        return slots[place(key)];
    }

    /** The key's number, a new one for a new key. */
    public int add(long key) {
        int place = place(key);
        if (slots[place] >= 0) {
            return slots[place];
        }
        keys[place] = key;
        slots[place] = size;
        if (++size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private int place(long key) {
        int mask = slots.length - 1;
        int place = scattered(key) & mask;
        while (slots[place] >= 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static int scattered(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldSlots = slots;
        keys = new long[oldKeys.length * 2];
        slots = new int[oldSlots.length * 2];
        Arrays.fill(slots, -1);
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] >= 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                slots[place] = oldSlots[i];
            }
        }
    }
}
