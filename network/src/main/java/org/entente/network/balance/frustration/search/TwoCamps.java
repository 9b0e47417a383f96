package org.entente.network.balance.frustration.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.network.balance.frustration.kernel.Mesh;

/**
 * Tabu search for two camps (Glover 1989): the best single change of side is made, even for the worse, and not undone
 * for a while. The same network always gives the same camps. Each step takes time in proportion to the nodes.
 */
public final class TwoCamps {
    private static final int SHORTEST_BAN = 8;

    private final Mesh mesh;
    private final double[] gain;
    private int[] side;
    private int[] best;
    private double cost;
    private double bestCost;

    public TwoCamps(Mesh mesh) {
        this.mesh = mesh;
        gain = new double[mesh.nodes];
        side = new int[mesh.nodes];
        best = side.clone();
    }

    /** Camps found from given ones within so many steps without improvement. */
    public int[] from(int[] camp, int patience, long seed) {
        start(camp);
        best = side.clone();
        bestCost = cost;
        Random random = new Random(seed);
        int[] banned = new int[mesh.nodes];
        int spread = Math.max(1, Math.min(mesh.nodes / 4, 40));
        int last = 0;
        for (int step = 1; step - last <= patience && bestCost > 0; step++) {
            int node = choose(banned, step);
            if (node < 0) {
                continue;
            }
            flip(node);
            banned[node] = step + Math.min(SHORTEST_BAN, mesh.nodes / 4) + random.nextInt(spread);
            if (cost < bestCost - 1e-9) {
                bestCost = cost;
                last = step;
                System.arraycopy(side, 0, best, 0, side.length);
            }
        }
        return best.clone();
    }

    /** Camps along a spanning tree that takes the cheapest links first, then better by single changes of side. */
    public int[] along(double[] prices) {
        int[] parent = new int[mesh.nodes];
        int[] sign = new int[mesh.nodes];
        Arrays.setAll(parent, i -> i);
        Integer[] order = IntStream.range(0, mesh.size()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(e -> prices[e]));
        for (int e : order) {
            int a = root(parent, sign, mesh.a[e]);
            int b = root(parent, sign, mesh.b[e]);
            if (a != b) {
                parent[a] = b;
                sign[a] = sign[mesh.a[e]] ^ sign[mesh.b[e]] ^ (mesh.hostile[e] ? 1 : 0);
            }
        }
        int[] camp = new int[mesh.nodes];
        for (int v = 0; v < camp.length; v++) {
            root(parent, sign, v);
            camp[v] = sign[v];
        }
        return descend(camp);
    }

    private int[] descend(int[] camp) {
        start(camp);
        boolean better = true;
        while (better) {
            better = false;
            for (int v = 0; v < side.length; v++) {
                if (gain[v] > 1e-9) {
                    flip(v);
                    better = true;
                }
            }
        }
        return side.clone();
    }

    /** Finds the root and makes the node its child, with its side relative to it. */
    private static int root(int[] parent, int[] sign, int node) {
        int root = node;
        int parity = 0;
        while (parent[root] != root) {
            parity ^= sign[root];
            root = parent[root];
        }
        int at = node;
        while (parent[at] != root && at != root) {
            int next = parent[at];
            int rest = parity ^ sign[at];
            parent[at] = root;
            sign[at] = parity;
            parity = rest;
            at = next;
        }
        return root;
    }

    private void start(int[] camp) {
        side = camp.clone();
        cost = 0;
        Arrays.fill(gain, 0);
        for (int e = 0; e < mesh.size(); e++) {
            boolean against = mesh.against(e, side);
            double weight = against ? mesh.weight[e] : -mesh.weight[e];
            gain[mesh.a[e]] += weight;
            gain[mesh.b[e]] += weight;
            cost += against ? weight : 0;
        }
    }

    private int choose(int[] banned, int step) {
        int chosen = -1;
        double most = Double.NEGATIVE_INFINITY;
        double wanted = cost - bestCost + 1e-9;
        for (int v = 0; v < gain.length; v++) {
            if (gain[v] > most && (banned[v] < step || gain[v] > wanted)) {
                most = gain[v];
                chosen = v;
            }
        }
        return chosen;
    }

    private void flip(int node) {
        cost -= gain[node];
        gain[node] = -gain[node];
        side[node] = 1 - side[node];
        for (int place = mesh.first(node); place < mesh.first(node + 1); place++) {
            int e = mesh.link(place);
            double change = mesh.against(e, side) ? 2 * mesh.weight[e] : -2 * mesh.weight[e];
            gain[mesh.other(e, node)] += change;
        }
    }
}
