package org.entente.network.balance.frustration.cover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The basis of a packing: for each link either its spare capacity or a cycle that exhausts it. Factors of the matrix,
 * and the changes since they were made (product form of the inverse, Dantzig and Orchard-Hays 1954).
 *
 * <p>Slot {@code i} holds the variable whose pivot is row {@code i}; {@code ~e} is the spare capacity of link e, others
 * are cycles.
 */
final class Basis {
    private final int size;
    final int[] variable;

    private int[] pivotRow = {};
    private double[] pivot = {};
    private Sparse[] upper = {};
    private Sparse[] lower = {};
    private final List<Sparse> changes = new ArrayList<>();
    private final List<Integer> changedSlots = new ArrayList<>();

    Basis(int size) {
        this.size = size;
        variable = new int[size];
        for (int e = 0; e < size; e++) {
            variable[e] = ~e;
        }
    }

    int changes() {
        return changes.size();
    }

    /** Factors the basis anew. Cycles that depend on others leave it for spare capacities. */
    void factor(List<int[]> cycles) {
        int[] inner = new int[size];
        Arrays.fill(inner, -2);
        List<Integer> basic = new ArrayList<>();
        for (int slot = 0; slot < size; slot++) {
            if (variable[slot] < 0) {
                inner[~variable[slot]] = -1;
            } else {
                basic.add(variable[slot]);
            }
        }
        int[] outer = new int[basic.size()];
        int count = 0;
        for (int e = 0; e < size; e++) {
            if (inner[e] == -2) {
                outer[count] = e;
                inner[e] = count++;
            } else {
                variable[e] = ~e;
            }
        }
        Sparse[] columns = new Sparse[count];
        for (int j = 0; j < count; j++) {
            columns[j] = new Sparse(8);
            for (int e : cycles.get(basic.get(j))) {
                if (inner[e] >= 0) {
                    columns[j].add(inner[e], 1);
                }
            }
        }
        take(new Elimination(columns), outer, inner, basic, cycles);
    }

    private void take(Elimination done, int[] outer, int[] inner, List<Integer> basic, List<int[]> cycles) {
        changes.clear();
        changedSlots.clear();
        pivotRow = new int[done.done];
        pivot = Arrays.copyOf(done.pivot, done.done);
        upper = new Sparse[done.done];
        lower = new Sparse[done.done];
        for (int e : outer) {
            variable[e] = ~e;
        }
        for (int t = 0; t < done.done; t++) {
            int column = done.pivotColumn[t];
            pivotRow[t] = outer[done.pivotRow[t]];
            variable[pivotRow[t]] = basic.get(column);
            lower[t] = renamed(done.lower[t], outer);
            upper[t] = renamed(done.upper[column], outer);
            for (int e : cycles.get(basic.get(column))) {
                if (inner[e] < 0) {
                    upper[t].add(e, 1);
                }
            }
        }
        if (done.done < basic.size()) {
            factor(cycles);
        }
    }

    private static Sparse renamed(Sparse entries, int[] outer) {
        for (int p = 0; p < entries.size; p++) {
            entries.index[p] = outer[entries.index[p]];
        }
        return entries;
    }

    /** Solves B z = w in place: from rows to slots. */
    void forward(double[] w) {
        for (int t = 0; t < pivotRow.length; t++) {
            subtract(lower[t], w, w[pivotRow[t]]);
        }
        for (int t = pivotRow.length - 1; t >= 0; t--) {
            int row = pivotRow[t];
            if (w[row] != 0) {
                w[row] /= pivot[t];
                subtract(upper[t], w, w[row]);
            }
        }
        for (int c = 0; c < changes.size(); c++) {
            int slot = changedSlots.get(c);
            if (w[slot] != 0) {
                Sparse change = changes.get(c);
                w[slot] *= change.value[0];
                double times = w[slot];
                for (int p = 1; p < change.size; p++) {
                    w[change.index[p]] -= change.value[p] * times;
                }
            }
        }
    }

    /** Solves y B = c in place: from slots to rows. */
    void backward(double[] c) {
        for (int k = changes.size() - 1; k >= 0; k--) {
            Sparse change = changes.get(k);
            double sum = c[change.index[0]];
            for (int p = 1; p < change.size; p++) {
                sum -= change.value[p] * c[change.index[p]];
            }
            c[change.index[0]] = sum * change.value[0];
        }
        for (int t = 0; t < pivotRow.length; t++) {
            c[pivotRow[t]] = (c[pivotRow[t]] - product(upper[t], c)) / pivot[t];
        }
        for (int t = pivotRow.length - 1; t >= 0; t--) {
            c[pivotRow[t]] -= product(lower[t], c);
        }
    }

    /** The variable enters in place of that of a slot, given the {@code filled} entries of its column as {@link #forward} makes it. */
    void change(int slot, int entering, double[] column, int[] entries, int filled) {
        Sparse change = new Sparse(filled + 1);
        change.add(slot, 1 / column[slot]);
        for (int p = 0; p < filled; p++) {
            if (entries[p] != slot) {
                change.add(entries[p], column[entries[p]]);
            }
        }
        changes.add(change);
        changedSlots.add(slot);
        variable[slot] = entering;
    }

    private static void subtract(Sparse entries, double[] w, double times) {
        if (times != 0) {
            for (int p = 0; p < entries.size; p++) {
                w[entries.index[p]] -= entries.value[p] * times;
            }
        }
    }

    private static double product(Sparse entries, double[] c) {
        double sum = 0;
        for (int p = 0; p < entries.size; p++) {
            sum += entries.value[p] * c[entries.index[p]];
        }
        return sum;
    }
}
