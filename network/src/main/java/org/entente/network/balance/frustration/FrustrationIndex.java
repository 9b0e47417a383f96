package org.entente.network.balance.frustration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;
import org.entente.network.balance.frustration.proof.Camps;
import org.entente.network.balance.frustration.proof.Certificate;
import org.entente.network.balance.frustration.proof.CertificateCheck;
import org.entente.network.balance.frustration.proof.Proof;

/**
 * The frustration index of a signed network: the fewest ties without which it is balanced (Harary 1959; Zaslavsky 1987),
 * or weakly balanced with any number of camps (Davis 1967; Bansal and others 2004), with a proof.
 *
 * <p>Each block is made smaller ({@link org.entente.network.balance.frustration.kernel.Reduction}), good camps are found
 * by local search, and a packing of contradictory cycles shows that none are better; where the best packing does not
 * reach that far, cases are told apart. What is claimed is what {@link CertificateCheck} confirms.
 */
public final class FrustrationIndex {
    private FrustrationIndex() {}

    /** With the default limits. */
    public static Frustration of(SignedGraph graph, Camps camps) {
        return of(graph, camps, FrustrationSettings.DEFAULT);
    }

    /** The index, or bounds where the limits of the settings are reached before it is known. */
    public static Frustration of(SignedGraph graph, Camps camps, FrustrationSettings settings) {
        List<Proof> parts = new ArrayList<>();
        Agreement agreement = new Agreement(graph);
        Budget budget = new Budget(settings);
        int kernelNodes = 0;
        int kernelTies = 0;
        for (List<Integer> ties : Blocks.of(graph)) {
            BlockProof block = BlockProof.of(graph, ties, camps, budget);
            agreement.add(block);
            parts.add(block.proof());
            kernelNodes += block.kernel().nodes().size();
            kernelTies += block.kernel().links().size();
        }
        parts.removeIf(part ->
                part instanceof Proof.Packing packing && packing.cycles().isEmpty());
        Certificate certificate = new Certificate(Evidence.DENOMINATOR, parts);
        List<Integer> camp = camps == Camps.TWO ? agreement.two() : agreement.any();
        List<Integer> against = CertificateCheck.against(graph, camp);
        long lower = CertificateCheck.bound(graph, camps, certificate);
        return new Frustration(lower, against.size(), camp, against, certificate, kernelNodes, kernelTies);
    }

    /** Joins the camps of the blocks, which share single nodes. */
    private static final class Agreement {
        private final SignedGraph graph;
        private final boolean[] same;
        private final int[] next;

        Agreement(SignedGraph graph) {
            this.graph = graph;
            same = new boolean[graph.ties().size()];
            next = new int[graph.nodes()];
            Arrays.setAll(next, i -> i);
        }

        void add(BlockProof block) {
            List<Integer> nodes = block.nodes();
            for (int index : block.ties()) {
                SignedTie tie = graph.ties().get(index);
                same[index] = block.camps()[Collections.binarySearch(nodes, tie.a())]
                        == block.camps()[Collections.binarySearch(nodes, tie.b())];
            }
            int[] first = new int[Arrays.stream(block.camps()).max().orElse(0) + 1];
            Arrays.fill(first, -1);
            for (int i = 0; i < nodes.size(); i++) {
                int camp = block.camps()[i];
                if (first[camp] >= 0) {
                    next[root(nodes.get(i))] = root(first[camp]);
                } else {
                    first[camp] = nodes.get(i);
                }
            }
        }

        private int root(int node) {
            int at = node;
            while (next[at] != at) {
                next[at] = next[next[at]];
                at = next[at];
            }
            return at;
        }

        List<Integer> any() {
            Integer[] numbers = new Integer[graph.nodes()];
            List<Integer> camp = new ArrayList<>();
            int count = 0;
            for (int node = 0; node < graph.nodes(); node++) {
                int root = root(node);
                if (numbers[root] == null) {
                    numbers[root] = count++;
                }
                camp.add(numbers[root]);
            }
            return camp;
        }

        List<Integer> two() {
            List<List<Integer>> incident = new ArrayList<>();
            for (int i = 0; i < graph.nodes(); i++) {
                incident.add(new ArrayList<>());
            }
            for (int index = 0; index < same.length; index++) {
                incident.get(graph.ties().get(index).a()).add(index);
                incident.get(graph.ties().get(index).b()).add(index);
            }
            Integer[] camp = new Integer[graph.nodes()];
            for (int start = 0; start < camp.length; start++) {
                if (camp[start] == null) {
                    camp[start] = 0;
                    spread(start, camp, incident);
                }
            }
            return Arrays.asList(camp);
        }

        private void spread(int start, Integer[] camp, List<List<Integer>> incident) {
            ArrayDeque<Integer> queue = new ArrayDeque<>(List.of(start));
            while (!queue.isEmpty()) {
                int node = queue.remove();
                for (int index : incident.get(node)) {
                    SignedTie tie = graph.ties().get(index);
                    int other = tie.a() + tie.b() - node;
                    if (camp[other] == null) {
                        camp[other] = same[index] ? camp[node] : 1 - camp[node];
                        queue.add(other);
                    }
                }
            }
        }
    }
}
