package org.entente.network.balance.frustration.search;

import java.util.Arrays;
import java.util.Random;
import org.entente.network.balance.frustration.kernel.Mesh;

/**
 * Search for any number of camps: each node goes where it costs least, which may be a camp of its own; then a few
 * neighbours are thrown together or out, and again. The same network always gives the same camps.
 */
public final class AnyCamps {
    private final Mesh mesh;
    private final double[] liking;
    private final int[] size;
    private int[] camp;

    public AnyCamps(Mesh mesh) {
        this.mesh = mesh;
        liking = new double[mesh.nodes + 1];
        size = new int[mesh.nodes + 1];
        camp = new int[mesh.nodes];
    }

    /** Camps found from given ones, numbered below the number of nodes. */
    public int[] from(int[] start, int rounds, long seed) {
        Random random = new Random(seed);
        camp = start.clone();
        settle();
        int[] best = camp.clone();
        long bestCost = mesh.cost(best);
        for (int round = 0; round < rounds && bestCost > 0; round++) {
            shake(random);
            settle();
            long cost = mesh.cost(camp);
            if (cost <= bestCost) {
                bestCost = cost;
                best = camp.clone();
            } else {
                camp = best.clone();
            }
        }
        return best;
    }

    /** Camps of what cheap friendly links join, then better by single moves. */
    public int[] along(double[] prices) {
        int[] next = new int[mesh.nodes];
        Arrays.setAll(next, i -> i);
        for (int e = 0; e < mesh.size(); e++) {
            if (!mesh.hostile[e] && prices[e] < 0.4) {
                int a = root(next, mesh.a[e]);
                int b = root(next, mesh.b[e]);
                next[Math.max(a, b)] = Math.min(a, b);
            }
        }
        camp = new int[mesh.nodes];
        Arrays.setAll(camp, v -> root(next, v));
        settle();
        return camp.clone();
    }

    private static int root(int[] next, int node) {
        int at = node;
        while (next[at] != at) {
            at = next[at];
        }
        return at;
    }

    private void shake(Random random) {
        int node = random.nextInt(mesh.nodes);
        int count = 1 + random.nextInt(4);
        int target = random.nextInt(3) == 0 ? empty() : camp[node];
        for (int i = 0; i < count; i++) {
            int place = mesh.first(node) + random.nextInt(Math.max(1, mesh.first(node + 1) - mesh.first(node)));
            if (place >= mesh.first(node + 1)) {
                return;
            }
            camp[node] = target;
            node = mesh.other(mesh.link(place), node);
        }
        camp[node] = target;
    }

    private int empty() {
        Arrays.fill(size, 0);
        for (int one : camp) {
            size[one]++;
        }
        int free = 0;
        while (free < mesh.nodes - 1 && size[free] > 0) {
            free++;
        }
        return free;
    }

    private void settle() {
        boolean better = true;
        for (int sweep = 0; better && sweep < 50; sweep++) {
            better = false;
            empty();
            for (int v = 0; v < mesh.nodes; v++) {
                better |= move(v);
            }
        }
    }

    private boolean move(int node) {
        for (int place = mesh.first(node); place < mesh.first(node + 1); place++) {
            int e = mesh.link(place);
            liking[camp[mesh.other(e, node)]] += mesh.hostile[e] ? -mesh.weight[e] : mesh.weight[e];
        }
        int from = camp[node];
        int to = from;
        for (int place = mesh.first(node); place < mesh.first(node + 1); place++) {
            int other = camp[mesh.other(mesh.link(place), node)];
            if (liking[other] > liking[to] + 1e-9) {
                to = other;
            }
        }
        if (liking[to] < -1e-9) {
            to = unused();
        }
        for (int place = mesh.first(node); place < mesh.first(node + 1); place++) {
            liking[camp[mesh.other(mesh.link(place), node)]] = 0;
        }
        size[from]--;
        size[to]++;
        camp[node] = to;
        return to != from;
    }

    private int unused() {
        int free = 0;
        while (size[free] > 0) {
            free++;
        }
        return free;
    }
}
