package org.entente.network.balance.frustration.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;

/**
 * Checks a certificate tie by tie in whole numbers; it knows nothing of how the certificate was found.
 *
 * <p>A set of contradictory cycles, weighted so that no tie carries more than 1, bounds the ties against any camps from
 * below by the sum of the weights: each cycle holds at least one of them (linear programming duality). Assumed ties are
 * with the camps in their case, so they may carry anything. Time is linear in the certificate's size.
 */
public final class CertificateCheck {
    private final SignedGraph graph;
    private final Camps camps;
    private final long denominator;
    private final BitSet taken = new BitSet();

    private CertificateCheck(SignedGraph graph, Camps camps, long denominator) {
        this.graph = graph;
        this.camps = camps;
        this.denominator = denominator;
    }

    /**
     * The number of ties that at least are against any camps, as far as the certificate proves it.
     *
     * @throws IllegalArgumentException naming the first step, cycle or tie that does not hold
     */
    public static long bound(SignedGraph graph, Camps camps, Certificate certificate) {
        CertificateCheck check = new CertificateCheck(graph, camps, certificate.denominator());
        long bound = 0;
        for (Proof part : certificate.parts()) {
            BitSet used = new BitSet();
            long sum = check.bound(part, new ArrayList<>(), used);
            if (check.taken.intersects(used)) {
                throw new IllegalArgumentException("Two parts of the certificate share a tie.");
            }
            check.taken.or(used);
            bound = Math.addExact(bound, Math.addExact(sum, check.denominator - 1) / check.denominator);
        }
        return bound;
    }

    /**
     * The ties against these camps: friendly between two camps, or hostile within one.
     *
     * @param camp of each node
     */
    public static List<Integer> against(SignedGraph graph, List<Integer> camp) {
        List<Integer> against = new ArrayList<>();
        for (int index = 0; index < graph.ties().size(); index++) {
            SignedTie tie = graph.ties().get(index);
            if (camp.get(tie.a()).equals(camp.get(tie.b())) == tie.hostile()) {
                against.add(index);
            }
        }
        return against;
    }

    private long bound(Proof proof, List<SignedTie> assumed, BitSet used) {
        if (proof instanceof Proof.Split split) {
            return Math.min(
                    within(split, split.together(), 1, assumed, used), within(split, split.apart(), -1, assumed, used));
        }
        return packed(((Proof.Packing) proof).cycles(), assumed, used);
    }

    private long within(Proof.Split split, Proof inner, int sign, List<SignedTie> assumed, BitSet used) {
        if (split.a() == split.b() || Math.max(split.a(), split.b()) >= graph.nodes()) {
            throw new IllegalArgumentException("A split is of two nodes, not " + split.a() + " and " + split.b() + ".");
        }
        assumed.add(new SignedTie(Math.min(split.a(), split.b()), Math.max(split.a(), split.b()), sign));
        long bound = bound(inner, assumed, used);
        assumed.remove(assumed.size() - 1);
        return bound;
    }

    private long packed(List<Contradiction> cycles, List<SignedTie> assumed, BitSet used) {
        Map<Integer, Long> loads = new HashMap<>();
        long sum = 0;
        for (Contradiction cycle : cycles) {
            requireContradiction(cycle, assumed);
            sum = Math.addExact(sum, cycle.weight());
            for (int step : cycle.steps()) {
                if (step >= 0 && loads.merge(step, cycle.weight(), Math::addExact) > denominator) {
                    throw new IllegalArgumentException("Tie " + step + " carries more than 1.");
                }
            }
        }
        loads.keySet().forEach(used::set);
        return sum;
    }

    private void requireContradiction(Contradiction cycle, List<SignedTie> assumed) {
        List<SignedTie> ties =
                cycle.steps().stream().map(step -> tie(step, assumed)).toList();
        Set<Integer> distinct = new HashSet<>(cycle.steps());
        int hostile = (int) ties.stream().filter(SignedTie::hostile).count();
        if (distinct.size() < ties.size() || !camps.contradicts(hostile) || !closed(ties)) {
            throw new IllegalArgumentException("The steps " + cycle.steps() + " are no contradictory cycle.");
        }
    }

    private SignedTie tie(int step, List<SignedTie> assumed) {
        int index = step >= 0 ? step : -1 - step;
        List<SignedTie> ties = step >= 0 ? graph.ties() : assumed;
        if (index >= ties.size()) {
            throw new IllegalArgumentException("There is no tie for the step " + step + ".");
        }
        return ties.get(index);
    }

    private static boolean closed(List<SignedTie> ties) {
        return closed(ties, ties.get(0).a()) || closed(ties, ties.get(0).b());
    }

    /** Whether the ties lead from a node along one after the other back to it. */
    private static boolean closed(List<SignedTie> ties, int start) {
        int at = start;
        for (SignedTie tie : ties) {
            if (tie.a() != at && tie.b() != at) {
                return false;
            }
            at = tie.a() + tie.b() - at;
        }
        return at == start;
    }
}
