package org.entente.network.balance.frustration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;

/**
 * The biconnected components of a network (Hopcroft and Tarjan 1973): every cycle lies in one of them, so that their
 * frustration adds up. Linear in the ties; the depth of the network does not matter.
 */
final class Blocks {
    private final SignedGraph graph;
    private final List<List<Integer>> incident = new ArrayList<>();
    private final int[] entered;
    private final int[] lowest;
    private final int[] place;
    private final int[] arrivedBy;
    private final ArrayDeque<Integer> open = new ArrayDeque<>();
    private final List<List<Integer>> blocks = new ArrayList<>();
    private int clock;

    private Blocks(SignedGraph graph) {
        this.graph = graph;
        int nodes = graph.nodes();
        entered = new int[nodes];
        lowest = new int[nodes];
        place = new int[nodes];
        arrivedBy = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            incident.add(new ArrayList<>());
        }
        for (int index = 0; index < graph.ties().size(); index++) {
            incident.get(graph.ties().get(index).a()).add(index);
            incident.get(graph.ties().get(index).b()).add(index);
        }
    }

    /** The ties of each block, ascending. */
    static List<List<Integer>> of(SignedGraph graph) {
        Blocks search = new Blocks(graph);
        for (int node = 0; node < graph.nodes(); node++) {
            if (search.entered[node] == 0) {
                search.explore(node);
            }
        }
        return search.blocks;
    }

    private void explore(int root) {
        ArrayDeque<Integer> way = new ArrayDeque<>();
        enter(root, -1, way);
        while (!way.isEmpty()) {
            int node = way.element();
            if (place[node] < incident.get(node).size()) {
                follow(node, incident.get(node).get(place[node]++), way);
            } else {
                way.remove();
                if (!way.isEmpty()) {
                    leave(node, way.element());
                }
            }
        }
    }

    private void enter(int node, int tie, ArrayDeque<Integer> way) {
        entered[node] = ++clock;
        lowest[node] = clock;
        arrivedBy[node] = tie;
        way.push(node);
    }

    private void follow(int node, int index, ArrayDeque<Integer> way) {
        SignedTie tie = graph.ties().get(index);
        int other = tie.a() + tie.b() - node;
        if (entered[other] == 0) {
            open.push(index);
            enter(other, index, way);
        } else if (index != arrivedBy[node] && entered[other] < entered[node]) {
            open.push(index);
            lowest[node] = Math.min(lowest[node], entered[other]);
        }
    }

    private void leave(int node, int parent) {
        lowest[parent] = Math.min(lowest[parent], lowest[node]);
        if (lowest[node] >= entered[parent]) {
            List<Integer> block = new ArrayList<>();
            int tie;
            do {
                tie = open.pop();
                block.add(tie);
            } while (tie != arrivedBy[node]);
            block.sort(null);
            blocks.add(List.copyOf(block));
        }
    }
}
