package org.entente.network.balance.frustration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.network.balance.frustration.cover.CycleSearch;
import org.entente.network.balance.frustration.cover.Packing;
import org.entente.network.balance.frustration.cover.Routing;
import org.entente.network.balance.frustration.cover.WeightedCycles;
import org.entente.network.balance.frustration.kernel.Mesh;
import org.entente.network.balance.frustration.proof.Camps;
import org.entente.network.balance.frustration.search.AnyCamps;
import org.entente.network.balance.frustration.search.TwoCamps;

/**
 * The linear relaxation of one case: the heaviest packing of contradictory cycles, which are found as they are needed
 * (Barahona and Mahjoub 1986, read from the dual side).
 */
final class Relaxation {
    private static final double BELOW = 1 - 1e-6;

    private final Mesh mesh;
    private final Camps camps;
    private final CycleSearch search;
    private final Packing packing;
    private int[] camp;
    private WeightedCycles heaviest;

    Relaxation(Mesh mesh, Camps camps, int[] camp) {
        this.mesh = mesh;
        this.camps = camps;
        this.camp = camp.clone();
        search = new CycleSearch(mesh);
        packing = new Packing(mesh.weight);
        heaviest = packing;
    }

    Packing packing() {
        return packing;
    }

    /** The heaviest packing that was found. */
    WeightedCycles heaviest() {
        return heaviest.total() > packing.total() ? heaviest : packing;
    }

    /** The work so far. */
    long steps() {
        return packing.steps() + search.steps();
    }

    void seed(List<int[]> cycles) {
        cycles.forEach(packing::add);
    }

    /**
     * Routes cycles against the best camps, and against better ones if that shows any; they are seeds, too.
     *
     * @return whether their sum exceeds what is wanted
     */
    boolean route(Trial tried, long limit) {
        while (true) {
            double wanted = tried.wanted(camp);
            Routing routing = new Routing(mesh, camps, camp, search);
            routing.solve(wanted, limit);
            heaviest = routing.total() > heaviest.total() ? routing : heaviest;
            int[] rounded = rounded(routing.prices());
            if (routing.total() <= wanted && steps() < limit && mesh.cost(rounded) < mesh.cost(camp)) {
                camp = rounded;
                continue;
            }
            if (routing.total() <= wanted) {
                IntStream.range(0, routing.cycles()).mapToObj(routing::cycle).forEach(packing::add);
            }
            return routing.total() > wanted;
        }
    }

    /**
     * Packs until the sum exceeds what is wanted, or no cycle helps any more, or the steps are used up.
     *
     * @param tried is told of camps on the way, returns what sum is wanted now
     */
    void solve(Trial tried, long limit) {
        double wanted = tried.wanted(camp);
        while (steps() < limit) {
            packing.solve(wanted, limit - steps());
            if (packing.total() > wanted) {
                return;
            }
            double[] prices = packing.prices();
            int[] rounded = rounded(prices);
            if (mesh.cost(rounded) < mesh.cost(camp)) {
                camp = rounded;
                wanted = tried.wanted(camp);
            }
            List<int[]> cycles = cycles(prices);
            if (packing.total() > wanted || cycles.isEmpty()) {
                return;
            }
            packing.forget();
            cycles.forEach(packing::add);
        }
    }

    private int[] rounded(double[] prices) {
        return switch (camps) {
            case TWO -> new TwoCamps(mesh).along(prices);
            case ANY -> new AnyCamps(mesh).along(prices);
        };
    }

    private List<int[]> cycles(double[] prices) {
        boolean[] marked = new boolean[mesh.size()];
        for (int e = 0; e < marked.length; e++) {
            marked[e] = camps == Camps.ANY ? mesh.hostile[e] : mesh.against(e, camp);
        }
        List<int[]> cycles = new ArrayList<>(search.closedBy(marked, prices, BELOW));
        if (camps == Camps.TWO && cycles.size() < 5) {
            cycles.addAll(search.odd(prices, BELOW));
        }
        return cycles;
    }

    /** What is told of camps on the way. */
    interface Trial {
        /** The sum of the packing that would prove that no camps are better by a tie than the best so far. */
        double wanted(int[] camp);
    }
}
