package org.entente.network.balance.frustration.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.network.balance.frustration.kernel.Mesh;
import org.entente.network.balance.frustration.proof.Camps;

/**
 * Finds contradictory cycles that are cheap at given prices: Dijkstra's shortest paths over links with the camps closed
 * by one against them, or in the signed double cover, where a hostile link leads to the other layer (Barahona and
 * Mahjoub 1986). Links of a cycle become dearer for those found after it, so that a round's cycles differ.
 */
public final class CycleSearch {
    private static final double PER_STEP = 1e-4;
    private static final int STEPS_PER_LINK = 10;

    private final Mesh mesh;
    private final double[] length;
    private final Frontier from;
    private final Frontier to;
    private long scanned;

    public CycleSearch(Mesh mesh) {
        this.mesh = mesh;
        length = new double[mesh.size()];
        from = new Frontier(2 * mesh.nodes);
        to = new Frontier(mesh.nodes);
    }

    /** The work so far, about a nanosecond's worth each. */
    public long steps() {
        return STEPS_PER_LINK * scanned;
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

    /**
     * The shortest contradictory cycle through a link in which no other link is marked: those against the camps. None if
     * it is as long as the limit.
     */
    int[] around(int closing, boolean[] against, Camps camps, double[] lengths, double limit) {
        System.arraycopy(lengths, 0, length, 0, length.length);
        if (camps == Camps.TWO) {
            return path(closing, against, limit);
        }
        return mesh.hostile[closing] ? path(closing, barred(against), limit) : hostileOnce(closing, against, limit);
    }

    private boolean[] barred(boolean[] against) {
        boolean[] barred = mesh.hostile.clone();
        for (int e = 0; e < barred.length; e++) {
            barred[e] |= against[e];
        }
        return barred;
    }

    /** From one end of a friendly link to the other, over exactly one hostile link. */
    private int[] hostileOnce(int closing, boolean[] against, double limit) {
        int start = 2 * mesh.a[closing];
        int end = 2 * mesh.b[closing] + 1;
        from.open(start);
        while (!from.isEmpty()) {
            int state = from.remove();
            if (state == end) {
                return simple(start, end, closing);
            }
            int node = state / 2;
            scanned += mesh.first(node + 1) - mesh.first(node);
            for (int place = mesh.first(node); place < mesh.first(node + 1); place++) {
                int e = mesh.link(place);
                double reached = from.distance(state) + length[e];
                if (!against[e] && reached < limit && !(mesh.hostile[e] && state % 2 == 1)) {
                    from.reach(2 * mesh.other(e, node) + (mesh.hostile[e] ? 1 : state % 2), reached, e);
                }
            }
        }
        return new int[0];
    }

    private int[] simple(int start, int end, int closing) {
        List<Integer> links = new ArrayList<>();
        Set<Integer> nodes = new HashSet<>(List.of(end / 2));
        int state = end;
        while (state != start) {
            int e = from.via(state);
            links.add(e);
            state = 2 * mesh.other(e, state / 2) + (mesh.hostile[e] ? 0 : state % 2);
            if (!nodes.add(state / 2)) {
                return new int[0];
            }
        }
        links.add(closing);
        return links.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Dijkstra's search from both ends of the closing link, until nothing shorter can meet. */
    private int[] path(int closing, boolean[] marked, double limit) {
        Frontier one = from.open(mesh.a[closing]);
        Frontier other = to.open(mesh.b[closing]);
        double best = limit;
        int meeting = -1;
        while (!one.isEmpty() && !other.isEmpty() && one.least() + other.least() < best) {
            Frontier side = one.least() <= other.least() ? one : other;
            Frontier opposite = side == one ? other : one;
            int node = side.remove();
            double far = side.distance(node);
            scanned += mesh.first(node + 1) - mesh.first(node);
            for (int place = mesh.first(node); place < mesh.first(node + 1); place++) {
                int e = mesh.link(place);
                if (!marked[e]) {
                    int next = mesh.other(e, node);
                    double reached = far + length[e];
                    if (reached < best && side.reach(next, reached, e) && reached + opposite.distance(next) < best) {
                        best = reached + opposite.distance(next);
                        meeting = next;
                    }
                }
            }
        }
        return meeting < 0 ? new int[0] : trace(meeting, closing);
    }

    private int[] trace(int meeting, int closing) {
        List<Integer> links = new ArrayList<>();
        for (int node = meeting; node != mesh.a[closing]; node = mesh.other(from.via(node), node)) {
            links.add(from.via(node));
        }
        Collections.reverse(links);
        for (int node = meeting; node != mesh.b[closing]; node = mesh.other(to.via(node), node)) {
            links.add(to.via(node));
        }
        links.add(closing);
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
        from.open(2 * start);
        while (!from.isEmpty()) {
            int state = from.remove();
            if (state == 2 * start + 1) {
                return simpleOdd(state, 2 * start);
            }
            int node = state / 2;
            scanned += mesh.first(node + 1) - mesh.first(node);
            for (int place = mesh.first(node); place < mesh.first(node + 1); place++) {
                int e = mesh.link(place);
                int layer = state % 2 ^ (mesh.hostile[e] ? 1 : 0);
                double reached = from.distance(state) + length[e];
                if (reached < limit) {
                    from.reach(2 * mesh.other(e, node) + layer, reached, e);
                }
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
            int e = from.via(state);
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
