package org.entente.network.balance.frustration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;
import org.entente.network.balance.frustration.kernel.Kernel;
import org.entente.network.balance.frustration.kernel.Link;
import org.entente.network.balance.frustration.kernel.Unfolding;
import org.entente.network.balance.frustration.proof.Camps;
import org.entente.network.balance.frustration.proof.Contradiction;
import org.entente.network.balance.frustration.proof.Proof;

/** Turns a packing of the kernel's cycles, in floating point, into one of the network's cycles, in whole numbers. */
final class Evidence {
    /** Of all weights. */
    static final long DENOMINATOR = 1L << 32;

    private final SignedGraph graph;
    private final Camps camps;
    private final List<SignedTie> assumed;
    private final Unfolding unfolding = new Unfolding(DENOMINATOR / Link.UNIT);
    private final Map<List<Integer>, Long> cycles = new LinkedHashMap<>();

    Evidence(SignedGraph graph, Camps camps, List<SignedTie> assumed) {
        this.graph = graph;
        this.camps = camps;
        this.assumed = List.copyOf(assumed);
    }

    /** Adds what is contradictory in the network already. */
    void add(List<Kernel.Cancelled> contradictions) {
        for (Kernel.Cancelled pair : contradictions) {
            unfolding.unfold(
                    List.of(pair.one(), pair.other()),
                    pair.one().a(),
                    pair.weight() * (DENOMINATOR / Link.UNIT),
                    this::add);
        }
    }

    /** Adds a cycle of links from a node. */
    void add(List<Link> links, int start, double weight) {
        unfolding.unfold(links, start, (long) Math.floor(weight * DENOMINATOR), this::add);
    }

    private void add(List<Integer> walk, long load) {
        List<Integer> cycle = cycle(walk);
        if (!cycle.isEmpty()) {
            cycles.merge(cycle, load, Long::sum);
        }
    }

    private SignedTie tie(int step) {
        return step >= 0 ? graph.ties().get(step) : assumed.get(-1 - step);
    }

    /** The contradictory cycle inside a closed walk. */
    private List<Integer> cycle(List<Integer> walk) {
        SignedTie first = tie(walk.get(0));
        SignedTie last = tie(walk.get(walk.size() - 1));
        List<Integer> cycle = cycle(walk, first.a());
        boolean other = cycle.isEmpty() && (first.b() == last.a() || first.b() == last.b());
        return other ? cycle(walk, first.b()) : cycle;
    }

    private List<Integer> cycle(List<Integer> walk, int start) {
        List<Integer> way = new ArrayList<>();
        List<Integer> nodes = new ArrayList<>(List.of(start));
        Map<Integer, Integer> places = new HashMap<>(Map.of(start, 0));
        int at = start;
        for (int step : walk) {
            SignedTie tie = tie(step);
            if (tie.a() != at && tie.b() != at) {
                return List.of();
            }
            at = tie.a() + tie.b() - at;
            way.add(step);
            Integer place = places.get(at);
            if (place == null) {
                places.put(at, way.size());
                nodes.add(at);
                continue;
            }
            List<Integer> round = way.subList(place, way.size());
            int hostile = (int) round.stream().filter(one -> tie(one).hostile()).count();
            if (camps.contradicts(hostile)) {
                return List.copyOf(round);
            }
            round.clear();
            while (nodes.size() > place + 1) {
                places.remove(nodes.remove(nodes.size() - 1));
            }
        }
        return List.of();
    }

    /** The packing, with less weight where floating point has loaded a tie by a hair too much. */
    Proof.Packing packing() {
        Map<Integer, Long> loads = new HashMap<>();
        cycles.forEach((cycle, weight) -> cycle.forEach(step -> loads.merge(step, weight, Long::sum)));
        List<Contradiction> kept = new ArrayList<>();
        cycles.forEach((cycle, weight) -> {
            long excess = 0;
            for (int step : cycle) {
                excess = step < 0 ? excess : Math.max(excess, loads.getOrDefault(step, 0L) - DENOMINATOR);
            }
            long less = Math.min(weight, excess);
            cycle.forEach(step -> loads.merge(step, -less, Long::sum));
            if (weight > less) {
                kept.add(new Contradiction(cycle, weight - less));
            }
        });
        return new Proof.Packing(kept);
    }

    /** The sum of the weights over the denominator, rounded up. */
    static long bound(Proof.Packing packing) {
        long sum = packing.cycles().stream().mapToLong(Contradiction::weight).sum();
        return (sum + DENOMINATOR - 1) / DENOMINATOR;
    }
}
