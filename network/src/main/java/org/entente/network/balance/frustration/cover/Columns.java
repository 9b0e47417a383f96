package org.entente.network.balance.frustration.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The cycles of a packing that are known, and what each would gain at the prices of the links. */
final class Columns {
    private static final double FORGOTTEN = 0.15;

    private final List<int[]> cycles = new ArrayList<>();
    private final List<Sparse> through = new ArrayList<>();
    private boolean[] basic = new boolean[64];
    private double[] gain = new double[64];
    private double[] reference = new double[64];
    private double[] product = new double[64];

    /** @param links their number */
    Columns(int links) {
        for (int e = 0; e < links; e++) {
            through.add(new Sparse(4));
        }
    }

    int size() {
        return cycles.size();
    }

    List<int[]> cycles() {
        return cycles;
    }

    double gain(int cycle) {
        return gain[cycle];
    }

    /** The reference weight of Devex pricing. */
    double reference(int cycle) {
        return reference[cycle];
    }

    void startReference(int cycle, double weight) {
        reference[cycle] = weight;
    }

    void markBasic(int cycle, boolean now) {
        basic[cycle] = now;
    }

    void noneBasic() {
        Arrays.fill(basic, false);
    }

    /** Leaves a cycle out until prices change. */
    void skip(int cycle) {
        gain[cycle] = 0;
    }

    void add(int[] links, double[] price) {
        int index = cycles.size();
        if (index == gain.length) {
            gain = Arrays.copyOf(gain, 2 * index);
            reference = Arrays.copyOf(reference, 2 * index);
            product = Arrays.copyOf(product, 2 * index);
            basic = Arrays.copyOf(basic, 2 * index);
        }
        cycles.add(links);
        gain[index] = 1;
        reference[index] = 1;
        for (int e : links) {
            gain[index] -= price[e];
            through.get(e).add(index, 1);
        }
    }

    /** The cycle that gains most for its reference weight, -1 if none gains more than the least. */
    int best(double least) {
        int best = -1;
        double most = 0;
        for (int k = 0; k < cycles.size(); k++) {
            if (!basic[k] && gain[k] > least && gain[k] * gain[k] > most * reference[k]) {
                most = gain[k] * gain[k] / reference[k];
                best = k;
            }
        }
        return best;
    }

    /**
     * Prices have changed by {@code step} times a row of the inverse.
     *
     * @param weight the reference weight of the cycle that entered, over the square of its pivot
     */
    void update(double[] row, double step, double weight) {
        Arrays.fill(product, 0, cycles.size(), 0);
        for (int e = 0; e < row.length; e++) {
            if (row[e] != 0) {
                Sparse list = through.get(e);
                for (int p = 0; p < list.size; p++) {
                    product[list.index[p]] += row[e];
                }
            }
        }
        for (int k = 0; k < cycles.size(); k++) {
            double entry = product[k];
            if (entry != 0) {
                gain[k] -= step * entry;
                reference[k] = Math.max(reference[k], entry * entry * weight);
            }
        }
    }

    void reprice(double[] price) {
        for (int k = 0; k < cycles.size(); k++) {
            gain[k] = 1;
            for (int e : cycles.get(k)) {
                gain[k] -= price[e];
            }
        }
    }

    /** Forgets cycles that have no weight and are dear, where there are many: the new number of each, none if all stay. */
    int[] forget() {
        long kept = IntStream.range(0, cycles.size()).filter(this::matters).count();
        if (cycles.size() < 2 * kept + 1000) {
            return new int[0];
        }
        int[] number = new int[cycles.size()];
        int count = 0;
        for (int k = 0; k < number.length; k++) {
            if (matters(k)) {
                cycles.set(count, cycles.get(k));
                reference[count] = reference[k];
                number[k] = count++;
            }
        }
        cycles.subList(count, cycles.size()).clear();
        through.forEach(list -> list.size = 0);
        for (int k = 0; k < count; k++) {
            for (int e : cycles.get(k)) {
                through.get(e).add(k, 1);
            }
        }
        return number;
    }

    private boolean matters(int cycle) {
        return basic[cycle] || gain[cycle] > -FORGOTTEN;
    }
}
