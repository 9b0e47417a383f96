package org.entente.network.balance.frustration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.frustration.proof.Camps;
import org.entente.network.balance.frustration.proof.Certificate;
import org.entente.network.balance.frustration.proof.Contradiction;
import org.entente.network.balance.frustration.proof.Proof;

/**
 * A second check of certificates, written from their definition alone and slow: a cycle is a set of ties where every
 * node has two and which hangs together, loads are summed tie by tie, cases by copying.
 */
final class SecondCheck {
    private final SignedGraph graph;
    private final Camps camps;

    private record Assumption(int a, int b, boolean hostile) {}

    private SecondCheck(SignedGraph graph, Camps camps) {
        this.graph = graph;
        this.camps = camps;
    }

    static long bound(SignedGraph graph, Camps camps, Certificate certificate) {
        SecondCheck check = new SecondCheck(graph, camps);
        BigInteger denominator = BigInteger.valueOf(certificate.denominator());
        BigInteger bound = BigInteger.ZERO;
        int[] owner = new int[graph.ties().size()];
        for (int part = 0; part < certificate.parts().size(); part++) {
            List<BigInteger> leaves = new ArrayList<>();
            check.collect(certificate.parts().get(part), List.of(), denominator, leaves, owner, part + 1);
            BigInteger least = leaves.stream().min(BigInteger::compareTo).orElseThrow();
            bound = bound.add(least.add(denominator).subtract(BigInteger.ONE).divide(denominator));
        }
        return bound.longValueExact();
    }

    private void collect(
            Proof proof,
            List<Assumption> assumptions,
            BigInteger denominator,
            List<BigInteger> leaves,
            int[] owner,
            int part) {
        if (proof instanceof Proof.Split split) {
            List<Assumption> together = new ArrayList<>(assumptions);
            together.add(new Assumption(split.a(), split.b(), false));
            collect(split.together(), together, denominator, leaves, owner, part);
            List<Assumption> apart = new ArrayList<>(assumptions);
            apart.add(new Assumption(split.a(), split.b(), true));
            collect(split.apart(), apart, denominator, leaves, owner, part);
        } else if (proof instanceof Proof.Packing packing) {
            leaves.add(sum(packing, assumptions, denominator, owner, part));
        }
    }

    private BigInteger sum(
            Proof.Packing packing, List<Assumption> assumptions, BigInteger denominator, int[] owner, int part) {
        BigInteger[] loads = new BigInteger[graph.ties().size()];
        Arrays.fill(loads, BigInteger.ZERO);
        BigInteger sum = BigInteger.ZERO;
        for (Contradiction cycle : packing.cycles()) {
            require(contradictory(cycle, assumptions), cycle);
            require(cycle.weight() > 0, cycle);
            sum = sum.add(BigInteger.valueOf(cycle.weight()));
            for (int step : cycle.steps()) {
                if (step >= 0) {
                    loads[step] = loads[step].add(BigInteger.valueOf(cycle.weight()));
                    require(loads[step].compareTo(denominator) <= 0, cycle);
                    require(owner[step] == 0 || owner[step] == part, cycle);
                    owner[step] = part;
                }
            }
        }
        return sum;
    }

    private boolean contradictory(Contradiction cycle, List<Assumption> assumptions) {
        List<Assumption> links = cycle.steps().stream()
                .map(step -> step < 0
                        ? assumptions.get(-step - 1)
                        : new Assumption(
                                graph.ties().get(step).a(),
                                graph.ties().get(step).b(),
                                graph.ties().get(step).sign() < 0))
                .toList();
        long hostile = links.stream().filter(Assumption::hostile).count();
        boolean contradicts = camps == Camps.TWO ? hostile % 2 != 0 : hostile == 1;
        return contradicts
                && isCycle(links)
                && cycle.steps().stream().distinct().count() == links.size();
    }

    private boolean isCycle(List<Assumption> links) {
        int[] degree = new int[graph.nodes()];
        for (Assumption link : links) {
            degree[link.a()]++;
            degree[link.b()]++;
        }
        List<Assumption> left = new ArrayList<>(links);
        int start = left.get(0).a();
        int at = start;
        do {
            int here = at;
            Assumption next = left.stream()
                    .filter(link -> link.a() == here || link.b() == here)
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return false;
            }
            left.remove(next);
            at = next.a() == here ? next.b() : next.a();
        } while (at != start);
        return left.isEmpty() && Arrays.stream(degree).allMatch(number -> number == 0 || number == 2);
    }

    private static void require(boolean holds, Contradiction cycle) {
        if (!holds) {
            throw new IllegalStateException("The certificate does not hold at " + cycle + ".");
        }
    }
}
