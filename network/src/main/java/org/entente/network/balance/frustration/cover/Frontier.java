package org.entente.network.balance.frustration.cover;

/** How far a search has come: a heap of states by distance, and the way each was reached. Used again and again. */
final class Frontier {
    private final double[] distance;
    private final int[] via;
    private final int[] opened;
    private final int[] place;
    private final int[] heap;
    private int size;
    private int now;

    Frontier(int states) {
        distance = new double[states];
        via = new int[states];
        opened = new int[states];
        place = new int[states];
        heap = new int[states];
    }

    /** Forgets everything and starts from a state. */
    Frontier open(int start) {
        now++;
        size = 0;
        reach(start, 0, -1);
        return this;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The distance of the nearest state not yet removed. */
    double least() {
        return distance[heap[0]];
    }

    double distance(int state) {
        return opened[state] == now ? distance[state] : Double.POSITIVE_INFINITY;
    }

    /** The link by which a state was reached. */
    int via(int state) {
        return via[state];
    }

    /** Whether this is the shortest way so far. */
    boolean reach(int state, double far, int link) {
        if (opened[state] != now) {
            opened[state] = now;
            place[state] = size++;
        } else if (place[state] < 0 || far >= distance[state]) {
            return false;
        }
        distance[state] = far;
        via[state] = link;
        rise(state);
        return true;
    }

    int remove() {
        int first = heap[0];
        place[first] = -1;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return first;
    }

    private boolean before(int one, int other) {
        return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
    }

    private void rise(int state) {
        int at = place[state];
        while (at > 0 && before(state, heap[(at - 1) / 2])) {
            put(heap[(at - 1) / 2], at);
            at = (at - 1) / 2;
        }
        put(state, at);
    }

    private void sink(int state) {
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], state)) {
                break;
            }
            put(heap[child], at);
            at = child;
            child = 2 * at + 1;
        }
        put(state, at);
    }

    private void put(int state, int at) {
        heap[at] = state;
        place[state] = at;
    }
}
