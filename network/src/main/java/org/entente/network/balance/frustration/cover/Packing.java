package org.entente.network.balance.frustration.cover;

import java.util.Arrays;

/**
 * The heaviest packing of cycles into links of given capacity, over the cycles known so far: the linear programme max
 * Σ y with Σ (y of the cycles through e) ≤ c of e, by the revised simplex method with Devex pricing (Harris 1973).
 * Its prices x are the covering side: what it costs a cycle to run through a link. Every basis gives a packing, so the
 * method may be stopped at any time.
 *
 * <p>Capacities are lowered by up to two millionths, each by its own amount, against ties in the ratio test. The packing
 * is in floating point: round it down and check it before any claim.
 */
public final class Packing implements WeightedCycles {
    private static final double SHORTFALL = 1e-9;
    private static final double SMALLEST_PIVOT = 1e-7;
    private static final double SLACK = 1e-10;
    private static final int CHANGES = 80;
    private static final long STEPS_PER_PLACE = 40;
    private static final long STEPS_PER_PIVOT = 3000;

    private final int size;
    private final double[] capacity;
    private final Columns columns;
    private final Basis basis;
    private final boolean[] basicSpare;
    private final double[] spareReference;
    private final double[] value;
    private final double[] price;
    private final double[] column;
    private final double[] row;
    private final int[] entries;
    private int filled;
    private long steps;

    /** @param capacities of the links, in ties */
    public Packing(double[] capacities) {
        size = capacities.length;
        capacity = new double[size];
        long state = 88172645463325252L;
        for (int e = 0; e < size; e++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            capacity[e] = capacities[e] * (1 - 1e-6 * (1 + (state >>> 11) * 0x1p-53));
        }
        columns = new Columns(size);
        basis = new Basis(size);
        basicSpare = new boolean[size];
        Arrays.fill(basicSpare, true);
        spareReference = new double[size];
        Arrays.fill(spareReference, 1);
        value = capacity.clone();
        price = new double[size];
        column = new double[size];
        row = new double[size];
        entries = new int[size];
    }

    /** The work so far, about a nanosecond's worth each. */
    public long steps() {
        return steps;
    }

    @Override
    public int cycles() {
        return columns.size();
    }

    @Override
    public int[] cycle(int index) {
        return columns.cycles().get(index);
    }

    /** What it costs a cycle to run through each link, at least 0 when solved. */
    public double[] prices() {
        return price.clone();
    }

    @Override
    public double total() {
        double total = 0;
        for (int slot = 0; slot < size; slot++) {
            total += basis.variable[slot] >= 0 ? Math.max(0, value[slot]) : 0;
        }
        return total;
    }

    @Override
    public double[] weights() {
        double[] weights = new double[columns.size()];
        for (int slot = 0; slot < size; slot++) {
            if (basis.variable[slot] >= 0) {
                weights[basis.variable[slot]] = Math.max(0, value[slot]);
            }
        }
        return weights;
    }

    /** A further cycle, each link at most once. */
    public void add(int[] links) {
        columns.add(links, price);
    }

    /**
     * Makes the packing as heavy as it can be.
     *
     * @param enough stops when the sum exceeds this
     * @param limit of the work in this call
     * @return whether it stopped for another reason than the limit
     */
    public boolean solve(double enough, long limit) {
        long last = steps + limit;
        while (steps < last) {
            if (basis.changes() >= CHANGES) {
                refactor();
                if (total() > enough) {
                    return true;
                }
            }
            if (!step()) {
                if (basis.changes() == 0) {
                    return true;
                }
                refactor();
            }
        }
        return false;
    }

    private boolean step() {
        int entering = entering();
        if (entering == Integer.MAX_VALUE) {
            return false;
        }
        Arrays.fill(column, 0);
        double profit;
        if (entering >= 0) {
            profit = columns.gain(entering);
            for (int e : cycle(entering)) {
                column[e] = 1;
            }
        } else {
            profit = -price[~entering];
            column[~entering] = 1;
        }
        basis.forward(column);
        filled = 0;
        for (int i = 0; i < size; i++) {
            if (Math.abs(column[i]) > 1e-13) {
                entries[filled++] = i;
            }
        }
        int slot = leaving();
        if (slot < 0) {
            if (entering >= 0) {
                columns.skip(entering);
            }
            return basis.changes() > 0 ? false : skip(entering);
        }
        steps += STEPS_PER_PLACE * (size + columns.size()) + STEPS_PER_PIVOT;
        exchange(entering, slot, profit);
        return true;
    }

    /** A column without a usable pivot is left out until prices change. */
    private boolean skip(int entering) {
        if (entering < 0) {
            price[~entering] = 0;
        }
        return true;
    }

    private int entering() {
        int cycle = columns.best(SHORTFALL);
        int best = cycle < 0 ? Integer.MAX_VALUE : cycle;
        double most = cycle < 0 ? 0 : columns.gain(cycle) * columns.gain(cycle) / columns.reference(cycle);
        for (int e = 0; e < size; e++) {
            double loss = -price[e];
            if (!basicSpare[e] && loss > SHORTFALL && loss * loss > most * spareReference[e]) {
                most = loss * loss / spareReference[e];
                best = ~e;
            }
        }
        return best;
    }

    /** Ratio test in two passes (Harris): among the rows that bind first, the largest pivot. */
    private int leaving() {
        double bound = Double.POSITIVE_INFINITY;
        for (int p = 0; p < filled; p++) {
            int i = entries[p];
            if (column[i] > SMALLEST_PIVOT) {
                bound = Math.min(bound, (Math.max(0, value[i]) + SLACK) / column[i]);
            }
        }
        int slot = -1;
        double largest = 0;
        for (int p = 0; p < filled; p++) {
            int i = entries[p];
            if (column[i] > SMALLEST_PIVOT && column[i] > largest && Math.max(0, value[i]) / column[i] <= bound) {
                largest = column[i];
                slot = i;
            }
        }
        return slot;
    }

    private void exchange(int entering, int slot, double profit) {
        double pivot = column[slot];
        double amount = Math.max(0, value[slot]) / pivot;
        for (int p = 0; p < filled; p++) {
            value[entries[p]] -= amount * column[entries[p]];
        }
        value[slot] = amount;
        Arrays.fill(row, 0);
        row[slot] = 1;
        basis.backward(row);
        int leaving = basis.variable[slot];
        updatePrices(entering, leaving, profit / pivot, pivot);
        basis.change(slot, entering, column, entries, filled);
        mark(leaving, false);
        mark(entering, true);
    }

    private void mark(int variable, boolean basic) {
        if (variable >= 0) {
            columns.markBasic(variable, basic);
        } else {
            basicSpare[~variable] = basic;
        }
    }

    private void updatePrices(int entering, int leaving, double step, double pivot) {
        double weight = (entering >= 0 ? columns.reference(entering) : spareReference[~entering]) / (pivot * pivot);
        for (int e = 0; e < size; e++) {
            double entry = row[e];
            if (entry != 0) {
                price[e] += step * entry;
                spareReference[e] = Math.max(spareReference[e], entry * entry * weight);
            }
        }
        columns.update(row, step, weight);
        if (leaving >= 0) {
            columns.startReference(leaving, Math.max(weight, 1));
        } else {
            spareReference[~leaving] = Math.max(weight, 1);
        }
    }

    /** Forgets cycles that have no weight and are dear, where there are many. */
    public void forget() {
        int[] number = columns.forget();
        if (number.length == 0) {
            return;
        }
        for (int slot = 0; slot < size; slot++) {
            basis.variable[slot] = basis.variable[slot] < 0 ? basis.variable[slot] : number[basis.variable[slot]];
        }
        refactor();
    }

    /** Exact again: factors, weights and prices from the basis alone. */
    private void refactor() {
        basis.factor(columns.cycles());
        Arrays.fill(basicSpare, false);
        columns.noneBasic();
        System.arraycopy(capacity, 0, value, 0, size);
        basis.forward(value);
        for (int slot = 0; slot < size; slot++) {
            mark(basis.variable[slot], true);
            price[slot] = basis.variable[slot] >= 0 ? 1 : 0;
        }
        basis.backward(price);
        columns.reprice(price);
    }
}
