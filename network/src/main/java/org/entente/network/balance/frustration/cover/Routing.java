package org.entente.network.balance.frustration.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.network.balance.frustration.kernel.Mesh;
import org.entente.network.balance.frustration.proof.Camps;

/**
 * A packing of cycles against given camps: every link against them wants to be closed to a cycle by links in their favour,
 * as often as it weighs. At first all take the shortest way. Those that meet on an overloaded link look for another way,
 * and a link that stays overloaded becomes dearer from round to round (negotiated congestion, McMurchie and Ebeling 1995).
 * What does not fit in the end is cut.
 *
 * <p>Where the best packing is as heavy as the best camps and leaves links to spare, which large sparse networks do, this
 * finds it at once. Where it does not, the prices show where better camps may be. Each round takes as many shortest paths
 * as there are cycles on overloaded links.
 */
public final class Routing implements WeightedCycles {
    private static final double TINY = 1e-9;
    private static final double FINEST = 0.25;
    private static final int PATIENCE = 8;
    private static final double FIRST_PRESSURE = 0.5;
    private static final double PRESSURE_GROWTH = 1.2;
    private static final double HIGHEST_PRESSURE = 1000;
    private static final double MEMORY = 0.5;
    /** Dearer than any path. */
    private static final double CLOSED = 1e12;

    private final Mesh mesh;
    private final Camps camps;
    private final boolean[] against;
    private final CycleSearch search;
    private final double[] load;
    private final double[] history;
    private final double[] length;
    private final List<int[]> cycles = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();
    private double unit = 1;
    private double pressure = FIRST_PRESSURE;

    public Routing(Mesh mesh, Camps camps, int[] camp, CycleSearch search) {
        this.mesh = mesh;
        this.camps = camps;
        this.search = search;
        int count = mesh.size();
        against = new boolean[count];
        for (int e = 0; e < count; e++) {
            against[e] = mesh.against(e, camp);
        }
        load = new double[count];
        history = new double[count];
        length = new double[count];
        measure();
    }

    @Override
    public int cycles() {
        return cycles.size();
    }

    @Override
    public int[] cycle(int index) {
        return cycles.get(index);
    }

    @Override
    public double[] weights() {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public double total() {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** How dear each link has become, those against the camps one more; at least 0. */
    public double[] prices() {
        return IntStream.range(0, against.length)
                .mapToDouble(e -> history[e] + (against[e] ? 1 : 0))
                .toArray();
    }

    /**
     * Looks for ways until the packing exceeds what is wanted, or nothing has become better for long.
     *
     * @param limit of the steps of the search, as {@link CycleSearch#steps} counts them
     */
    public void solve(double wanted, long limit) {
        for (int e = 0; e < against.length; e++) {
            if (against[e]) {
                route(e, mesh.weight[e]);
            }
        }
        double least = Double.POSITIVE_INFINITY;
        int waited = 0;
        double overload = overload();
        while (overload > TINY && total() - overload <= wanted && unit >= FINEST && search.steps() < limit) {
            waited = overload < least - TINY ? 0 : waited + 1;
            least = Math.min(least, overload);
            if (waited == PATIENCE) {
                unit /= 2;
                waited = 0;
            }
            negotiate();
            overload = overload();
        }
        cut();
    }

    private void negotiate() {
        for (int e = 0; e < load.length; e++) {
            history[e] += MEMORY * Math.max(0, load[e] - mesh.weight[e]) / mesh.weight[e];
        }
        pressure = Math.min(HIGHEST_PRESSURE, pressure * PRESSURE_GROWTH);
        measure();
        List<int[]> before = List.copyOf(cycles);
        List<Double> carried = List.copyOf(weights);
        cycles.clear();
        weights.clear();
        for (int k = 0; k < before.size(); k++) {
            int[] cycle = before.get(k);
            if (excess(cycle) <= TINY) {
                cycles.add(cycle);
                weights.add(carried.get(k));
            } else {
                carry(cycle, -carried.get(k));
                route(cycle[cycle.length - 1], carried.get(k));
            }
        }
    }

    /** Closes a link to cycles of so much weight in all, as far as there are ways. */
    private void route(int closing, double weight) {
        double rest = weight;
        while (rest > TINY) {
            int[] cycle = search.around(closing, against, camps, length, CLOSED);
            double piece = Math.min(unit, rest);
            for (int e : cycle) {
                piece = e == closing ? piece : Math.min(piece, mesh.weight[e]);
            }
            if (cycle.length == 0) {
                return;
            }
            carry(cycle, piece);
            cycles.add(cycle);
            weights.add(piece);
            rest -= piece;
        }
    }

    private void carry(int[] cycle, double weight) {
        for (int e : cycle) {
            load[e] += weight;
            measure(e);
        }
    }

    private void measure() {
        for (int e = 0; e < length.length; e++) {
            measure(e);
        }
    }

    private void measure(int e) {
        double capacity = mesh.weight[e];
        double over = Math.max(0, load[e] + Math.min(unit, capacity) - capacity) / capacity;
        length[e] = capacity < unit * FINEST ? CLOSED : (1 + history[e]) * (1 + pressure * over);
    }

    private double overload() {
        double sum = 0;
        for (int e = 0; e < load.length; e++) {
            sum += Math.max(0, load[e] - mesh.weight[e]);
        }
        return sum;
    }

    private double excess(int[] cycle) {
        double most = 0;
        for (int e : cycle) {
            most = Math.max(most, load[e] - mesh.weight[e]);
        }
        return most;
    }

    private void cut() {
        for (int k = cycles.size() - 1; k >= 0; k--) {
            double less = Math.min(weights.get(k), excess(cycles.get(k)));
            if (less > 0) {
                carry(cycles.get(k), -less);
                weights.set(k, weights.get(k) - less);
            }
        }
    }
}
