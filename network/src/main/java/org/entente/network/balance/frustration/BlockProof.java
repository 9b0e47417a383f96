package org.entente.network.balance.frustration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;
import org.entente.network.balance.frustration.cover.Packing;
import org.entente.network.balance.frustration.cover.WeightedCycles;
import org.entente.network.balance.frustration.kernel.Kernel;
import org.entente.network.balance.frustration.kernel.Lifting;
import org.entente.network.balance.frustration.kernel.Link;
import org.entente.network.balance.frustration.kernel.Mesh;
import org.entente.network.balance.frustration.kernel.Reduction;
import org.entente.network.balance.frustration.kernel.Strand;
import org.entente.network.balance.frustration.proof.Camps;
import org.entente.network.balance.frustration.proof.Proof;
import org.entente.network.balance.frustration.search.AnyCamps;
import org.entente.network.balance.frustration.search.TwoCamps;

/** The frustration of one block: branch and bound over pairs of nodes, with a packing of cycles for each case. */
final class BlockProof {
    private static final double HAIR = 1e-4;
    private static final int ROUNDS_ANY = 4;

    private final SignedGraph graph;
    private final Camps camps;
    private final Budget budget;
    private final List<Integer> ties;
    private final List<Integer> nodes;
    private final List<SignedTie> assumed = new ArrayList<>();
    private final Kernel kernel;
    private int[] best = {};
    private long upper = Long.MAX_VALUE;
    private Proof proof = new Proof.Packing(List.of());

    private record Bounded(Proof proof, long bound) {}

    private BlockProof(SignedGraph graph, List<Integer> ties, Camps camps, Budget budget) {
        this.graph = graph;
        this.ties = ties;
        this.camps = camps;
        this.budget = budget;
        nodes = ties.stream()
                .map(graph.ties()::get)
                .flatMap(tie -> List.of(tie.a(), tie.b()).stream())
                .distinct()
                .sorted()
                .toList();
        Map<Integer, Integer> places = new TreeMap<>();
        nodes.forEach(node -> places.put(node, places.size()));
        List<Link> links = new ArrayList<>();
        for (int index : ties) {
            SignedTie tie = graph.ties().get(index);
            links.add(new Link(
                    places.getOrDefault(tie.a(), 0),
                    places.getOrDefault(tie.b(), 0),
                    tie.sign(),
                    Link.UNIT,
                    new Strand.Step(index)));
        }
        kernel = Reduction.of(nodes.size(), links, camps);
    }

    static BlockProof of(SignedGraph graph, List<Integer> ties, Camps camps, Budget budget) {
        BlockProof block = new BlockProof(graph, ties, camps, budget);
        block.proof = block.prove(block.kernel, List.of()).proof();
        return block;
    }

    List<Integer> nodes() {
        return nodes;
    }

    List<Integer> ties() {
        return ties;
    }

    /** The camp of each of {@link #nodes}. */
    int[] camps() {
        return best;
    }

    Proof proof() {
        return proof;
    }

    Kernel kernel() {
        return kernel;
    }

    private Bounded prove(Kernel part, List<Seeds.Round> rounds) {
        Mesh mesh = new Mesh(nodes.size(), part);
        int[] camp = assumed.isEmpty() ? searched(mesh) : new int[mesh.nodes];
        Relaxation relaxation = new Relaxation(mesh, camps, camp);
        Seeds seeds = new Seeds(nodes.size(), part, camps);
        relaxation.seed(rounds.stream()
                .map(seeds::find)
                .filter(cycle -> cycle.length > 0)
                .toList());
        double constant = (double) part.constant() / Link.UNIT;
        Relaxation.Trial trial = found -> {
            offer(part, mesh, found);
            return upper - 1 + HAIR - constant;
        };
        if (!assumed.isEmpty() || !relaxation.route(trial, budget.steps())) {
            relaxation.solve(trial, budget.steps());
        }
        budget.spend(1, relaxation.steps());
        Packing packing = relaxation.packing();
        Proof.Packing leaf = leaf(part, mesh, relaxation.heaviest());
        Bounded bounded = new Bounded(leaf, Evidence.bound(leaf));
        int branch = bounded.bound() >= upper ? -1 : branch(mesh, packing.prices());
        if (branch < 0 || !budget.allowsSplit()) {
            return bounded;
        }
        Bounded split = split(part, mesh.links.get(branch), kept(part, packing));
        return split.bound() > bounded.bound() ? split : bounded;
    }

    private int[] searched(Mesh mesh) {
        if (mesh.nodes == 0) {
            return new int[0];
        }
        double[] none = new double[mesh.size()];
        int patience = budget.patience() * mesh.nodes;
        return switch (camps) {
            case TWO -> new TwoCamps(mesh).from(new TwoCamps(mesh).along(none), patience, 1);
            case ANY -> new AnyCamps(mesh).from(new AnyCamps(mesh).along(none), budget.patience() * ROUNDS_ANY, 1);
        };
    }

    private Bounded split(Kernel part, Link link, List<Seeds.Round> kept) {
        Bounded together = inside(part, link, 1, kept);
        Bounded apart = inside(part, link, -1, kept);
        long bound = Math.min(together.bound(), apart.bound());
        int a = nodes.get(link.a());
        int b = nodes.get(link.b());
        return new Bounded(new Proof.Split(a, b, together.proof(), apart.proof()), bound);
    }

    private Bounded inside(Kernel part, Link link, int sign, List<Seeds.Round> kept) {
        int a = Math.min(link.a(), link.b());
        int b = Math.max(link.a(), link.b());
        Link assumption = Link.assumed(a, b, sign, assumed.size());
        assumed.add(new SignedTie(nodes.get(a), nodes.get(b), sign));
        Bounded bounded = prove(Reduction.of(nodes.size(), part, assumption, camps), kept);
        assumed.remove(assumed.size() - 1);
        return bounded;
    }

    /** Keeps camps that are better than the best so far. */
    private void offer(Kernel part, Mesh mesh, int[] camp) {
        if (upper < Long.MAX_VALUE && part.constant() + mesh.cost(camp) > (upper - 1) * Link.UNIT) {
            return;
        }
        int[] lifted = Lifting.of(nodes.size(), part, camp, camps);
        long cost = 0;
        for (int index : ties) {
            SignedTie tie = graph.ties().get(index);
            boolean same = lifted[place(tie.a())] == lifted[place(tie.b())];
            cost += same == tie.hostile() ? 1 : 0;
        }
        if (cost < upper) {
            upper = cost;
            best = lifted;
        }
    }

    private int place(int node) {
        return Collections.binarySearch(nodes, node);
    }

    private Proof.Packing leaf(Kernel part, Mesh mesh, WeightedCycles packing) {
        Evidence evidence = new Evidence(graph, camps, assumed);
        evidence.add(part.contradictions());
        double[] weights = packing.weights();
        for (int k = 0; k < weights.length; k++) {
            if (weights[k] > 0) {
                int[] cycle = packing.cycle(k);
                List<Link> links = new ArrayList<>();
                for (int e : cycle) {
                    links.add(mesh.links.get(e));
                }
                evidence.add(links, Seeds.round(part, cycle).nodes().get(0), weights[k]);
            }
        }
        return evidence.packing();
    }

    private static List<Seeds.Round> kept(Kernel part, Packing packing) {
        double[] prices = packing.prices();
        List<Seeds.Round> kept = new ArrayList<>();
        for (int k = 0; k < packing.cycles(); k++) {
            double price = 0;
            for (int e : packing.cycle(k)) {
                price += prices[e];
            }
            if (price < 1 + 0.2) {
                kept.add(Seeds.round(part, packing.cycle(k)));
            }
        }
        return kept;
    }

    /** The link of which the relaxation knows least whether it is against the camps. */
    private static int branch(Mesh mesh, double[] prices) {
        int chosen = -1;
        double most = 0;
        for (int e = 0; e < prices.length; e++) {
            double open = Math.min(prices[e], 1 - prices[e]) * mesh.weight[e];
            if (!mesh.links.get(e).free() && open > most + 1e-9) {
                most = open;
                chosen = e;
            }
        }
        return chosen;
    }
}
