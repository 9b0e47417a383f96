package org.entente.network.link.counter;

import java.util.Arrays;

/** How often members occur in groups, as fading counts of each member in its group and of the group as a whole. */
public final class Tally {
    private final LongSlots groups = new LongSlots();
    private final LongSlots members = new LongSlots();
    private final Counts groupCounts = new Counts();
    private final Counts memberCounts = new Counts();
    private int[] first = new int[64];
    private int[] sizes = new int[64];
    private int[] next = new int[64];
    private int[] names = new int[64];

    /** Counts a member in a group; days never go back. Gives the member's slot. */
    public int add(long groupKey, int member, int day) {
        int known = groups.size();
        int group = groups.add(groupKey);
        if (group == known) {
            open(group);
        }
        groupCounts.add(group, day);
        known = members.size();
        int slot = members.add(key(group, member));
        if (slot == known) {
            enter(slot, group, member);
        }
        memberCounts.add(slot, day);
        return slot;
    }

    private void open(int group) {
        if (group >= first.length) {
            first = Arrays.copyOf(first, group * 2);
            sizes = Arrays.copyOf(sizes, group * 2);
        }
        first[group] = -1;
    }

    private void enter(int slot, int group, int member) {
        if (slot >= next.length) {
            next = Arrays.copyOf(next, slot * 2);
            names = Arrays.copyOf(names, slot * 2);
        }
        names[slot] = member;
        next[slot] = first[group];
        first[group] = slot;
        sizes[group]++;
    }

    private static long key(int group, int member) {
        return ((long) group << 32) | member;
    }

    /** The group's number, -1 when nothing was counted in it. */
    public int group(long groupKey) {
        return groups.find(groupKey);
    }

    /** The member's slot in a group, -1 when it was never counted there or the group is -1. */
    public int slot(int group, int member) {
        return group < 0 ? -1 : members.find(key(group, member));
    }

    /** How many different members a group has; 0 for group -1. */
    public int size(int group) {
        return group < 0 ? 0 : sizes[group];
    }

    /** The slot a walk over a group's members begins with, -1 when there is none. */
    public int firstSlot(int group) {
        return group < 0 ? -1 : first[group];
    }

    /** The slot that follows in the walk, -1 at its end. */
    public int nextSlot(int slot) {
        return next[slot];
    }

    public int member(int slot) {
        return names[slot];
    }

    /** Counts by slot. */
    public Counts counts() {
        return memberCounts;
    }

    /** Counts by group. */
    public Counts totals() {
        return groupCounts;
    }
}
