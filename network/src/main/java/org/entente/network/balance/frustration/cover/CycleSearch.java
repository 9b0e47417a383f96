package org.entente.network.balance.frustration.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.entente.network.balance.frustration.kernel.Mesh;

/**
 * Finds contradictory cycles that are cheap at given prices: Dijkstra's shortest paths over links with the camps closed
 * by one against them, or in the signed double cover, where a hostile link leads to the other layer (Barahona and
 * Mahjoub 1986). Links of a cycle become dearer for those found after it, so that a round's cycles differ.
 */
public final class CycleSearch {
    private static final double PER_STEP = 1e-4;

    private final Mesh mesh;
    private final double[] length;
    private final double[] distance;
    private final int[] via;
    private final int[] stamp;
    private int now;

    private record Reached(double distance, int state) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int order = Double.compare(distance, other.distance);
            return order != 0 ? order : Integer.compare(state, other.state);
        }
    }

    public CycleSearch(Mesh mesh) {
        this.mesh = mesh;
        length = new double[mesh.size()];
        distance = new double[2 * mesh.nodes];
        via = new int[2 * mesh.nodes];
        stamp = new int[2 * mesh.nodes];
    }

    /**
     * Cycles with exactly one link that is marked, of a price below 1.
     *
     * @param marked the links against the camps, or the hostile ones
     */
    public List<int[]> closedBy(boolean[] marked, double[] prices, double below) {
        prepare(prices);
        List<int[]> found = new ArrayList<>();
        for (int e = 0; e < mesh.size(); e++) {
            if (marked[e] && length[e] < below) {
                addIfCheap(path(e, marked, below - length[e]), prices, below, found);
            }
        }
        return found;
    }

    private int[] path(int closing, boolean[] marked, double limit) {
        int start = mesh.a[closing];
        int target = mesh.b[closing];
        PriorityQueue<Reached> queue = open(start);
        while (!queue.isEmpty()) {
            Reached reached = queue.remove();
            int node = reached.state();
            if (node == target) {
                return trace(target, start, closing);
            }
            if (reached.distance() > distance[node]) {
                continue;
            }
            for (int place = mesh.first(node); place < mesh.first(node + 1); place++) {
                int e = mesh.link(place);
                if (!marked[e]) {
                    reach(queue, mesh.other(e, node), reached.distance() + length[e], e, limit);
                }
            }
        }
        return new int[0];
    }

    private int[] trace(int target, int start, int closing) {
        List<Integer> links = new ArrayList<>();
        links.add(closing);
        for (int node = target; node != start; node = mesh.other(via[node], node)) {
            links.add(via[node]);
        }
        return links.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Cycles with an odd number of hostile links, of a price below 1: the cheapest through each node. */
    public List<int[]> odd(double[] prices, double below) {
        prepare(prices);
        List<int[]> found = new ArrayList<>();
        for (int node = 0; node < mesh.nodes; node++) {
            addIfCheap(oddThrough(node, below), prices, below, found);
        }
        return found;
    }

    private int[] oddThrough(int start, double limit) {
        PriorityQueue<Reached> queue = open(2 * start);
        while (!queue.isEmpty()) {
            Reached reached = queue.remove();
            int state = reached.state();
            if (state == 2 * start + 1) {
                return simpleOdd(state, 2 * start);
            }
            if (reached.distance() > distance[state]) {
                continue;
            }
            int node = state / 2;
            for (int place = mesh.first(node); place < mesh.first(node + 1); place++) {
                int e = mesh.link(place);
                int layer = state % 2 ^ (mesh.hostile[e] ? 1 : 0);
                reach(queue, 2 * mesh.other(e, node) + layer, reached.distance() + length[e], e, limit);
            }
        }
        return new int[0];
    }

    /** The part of the closed walk that is a cycle and odd: it ends where the walk first meets a node again. */
    private int[] simpleOdd(int end, int start) {
        List<Integer> states = new ArrayList<>(List.of(end));
        List<Integer> links = new ArrayList<>();
        int[] seenAt = new int[mesh.nodes];
        Arrays.fill(seenAt, -1);
        seenAt[end / 2] = 0;
        int state = end;
        while (state != start) {
            int e = via[state];
            links.add(e);
            int layer = state % 2 ^ (mesh.hostile[e] ? 1 : 0);
            state = 2 * mesh.other(e, state / 2) + layer;
            states.add(state);
            int before = seenAt[state / 2];
            if (before >= 0) {
                return links.subList(before, links.size()).stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
            }
            seenAt[state / 2] = states.size() - 1;
        }
        return new int[0];
    }

    private PriorityQueue<Reached> open(int start) {
        now++;
        stamp[start] = now;
        distance[start] = 0;
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        queue.add(new Reached(0, start));
        return queue;
    }

    private void reach(PriorityQueue<Reached> queue, int state, double far, int link, double limit) {
        if (far < limit && (stamp[state] != now || far < distance[state])) {
            stamp[state] = now;
            distance[state] = far;
            via[state] = link;
            queue.add(new Reached(far, state));
        }
    }

    private void prepare(double[] prices) {
        for (int e = 0; e < length.length; e++) {
            length[e] = Math.max(0, prices[e]) + PER_STEP;
        }
    }

    private void addIfCheap(int[] cycle, double[] prices, double below, List<int[]> found) {
        double price = 0;
        for (int e : cycle) {
            price += prices[e];
        }
        if (cycle.length == 0 || price >= below) {
            return;
        }
        found.add(cycle);
        for (int e : cycle) {
            length[e] += (1 - price) / cycle.length;
        }
    }
}
