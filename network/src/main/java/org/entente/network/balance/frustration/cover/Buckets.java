package org.entente.network.balance.frustration.cover;

import java.util.Arrays;

/** Items by their count, so that one of the smallest count is found at once. */
final class Buckets {
    private final int[] head;
    private final int[] next;
    private final int[] previous;
    private final int[] count;

    Buckets(int items, int counts) {
        head = new int[counts + 1];
        Arrays.fill(head, -1);
        next = new int[items];
        previous = new int[items];
        count = new int[items];
        Arrays.fill(count, -1);
    }

    int highest() {
        return head.length - 1;
    }

    int first(int number) {
        return head[number];
    }

    int after(int item) {
        return next[item];
    }

    void put(int item, int number) {
        if (count[item] == number) {
            return;
        }
        remove(item);
        count[item] = number;
        previous[item] = -1;
        next[item] = head[number];
        if (head[number] >= 0) {
            previous[head[number]] = item;
        }
        head[number] = item;
    }

    void remove(int item) {
        if (count[item] < 0) {
            return;
        }
        if (previous[item] >= 0) {
            next[previous[item]] = next[item];
        } else {
            head[count[item]] = next[item];
        }
        if (next[item] >= 0) {
            previous[next[item]] = previous[item];
        }
        count[item] = -1;
    }
}
