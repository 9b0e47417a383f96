package org.entente.network.balance.frustration.kernel;

import java.util.List;

/** A kernel as arrays: link {@code e} joins the positions {@code a[e]} and {@code b[e]}. */
public final class Mesh {
    /** The links, in the kernel's order. */
    public final List<Link> links;
    /** Number of nodes. */
    public final int nodes;

    public final int[] a;
    public final int[] b;
    public final boolean[] hostile;
    /** In ties. */
    public final double[] weight;

    private final int[] first;
    private final int[] incident;

    public Mesh(int size, Kernel kernel) {
        links = kernel.links();
        nodes = kernel.nodes().size();
        int count = links.size();
        a = new int[count];
        b = new int[count];
        hostile = new boolean[count];
        weight = new double[count];
        first = new int[nodes + 1];
        incident = new int[2 * count];
        fill(kernel.positions(size));
    }

    private void fill(int[] position) {
        for (int e = 0; e < a.length; e++) {
            Link link = links.get(e);
            a[e] = position[link.a()];
            b[e] = position[link.b()];
            hostile[e] = link.hostile();
            weight[e] = (double) link.weight() / Link.UNIT;
            first[a[e] + 1]++;
            first[b[e] + 1]++;
        }
        for (int v = 0; v < nodes; v++) {
            first[v + 1] += first[v];
        }
        int[] next = first.clone();
        for (int e = 0; e < a.length; e++) {
            incident[next[a[e]]++] = e;
            incident[next[b[e]]++] = e;
        }
    }

    public int size() {
        return a.length;
    }

    /** Where the links of a node begin in {@link #link}; they end where those of the next node begin. */
    public int first(int node) {
        return first[node];
    }

    /** The link at a place between {@link #first} of a node and of the next. */
    public int link(int place) {
        return incident[place];
    }

    public int other(int link, int node) {
        return a[link] + b[link] - node;
    }

    /** Whether a link is against the camps. */
    public boolean against(int link, int[] camp) {
        return (camp[a[link]] == camp[b[link]]) == hostile[link];
    }

    /** The weight against the camps, in the links' units. */
    public long cost(int[] camp) {
        long cost = 0;
        for (int e = 0; e < a.length; e++) {
            if (against(e, camp)) {
                cost += links.get(e).weight();
            }
        }
        return cost;
    }
}
