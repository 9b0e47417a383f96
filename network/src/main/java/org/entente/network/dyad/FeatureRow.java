package org.entente.network.dyad;

import java.time.LocalDate;
import org.entente.model.Quad;

/**
 * Computes the features of a directed pair on a date, from what a ledger knows on its eve. Counts are the logarithms of
 * events a month; means of Goldstein values are drawn towards those of the pair's long run, and that towards 0.
 */
final class FeatureRow {
    private static final double FEW = 0.05;
    private static final double FEW_OF_ALL = 0.2;
    private static final double FEW_OF_TIES = 0.1;
    private static final double LONG_PRIOR = 5;
    private static final double PRIOR = 2;
    private static final int MONTH = 30;
    private static final double MUCH = 30;

    private final Ledger ledger;
    private final int at;
    private final int source;
    private final int target;
    private final double[] values = new double[Feature.ALL.size()];
    private final double longEvents;
    private final double longMean;
    private int filled;

    private FeatureRow(Ledger ledger, int source, int target) {
        this.ledger = ledger;
        this.at = ledger.day();
        this.source = source;
        this.target = target;
        this.longEvents = both(HalfLives.LONG, Flow.ALL);
        this.longMean = both(HalfLives.LONG, Flow.GOLDSTEIN) / (longEvents + LONG_PRIOR);
    }

    /** The row of a pair, of which what the first does is the source's. */
    static double[] directed(Ledger ledger, int source, int target) {
        FeatureRow row = new FeatureRow(ledger, source, target);
        row.way(source, target);
        row.way(target, source);
        row.tone();
        row.periods();
        row.conduct(source, target);
        row.conduct(target, source);
        ThirdParties third = ThirdParties.of(ledger, source, target);
        row.add(log(third.friends(), FEW_OF_TIES));
        row.add(log(third.enemies(), FEW_OF_TIES));
        row.add(log(third.cross(), FEW_OF_TIES));
        return row.values;
    }

    /** The mean of the rows of both directions. */
    static double[] undirected(Ledger ledger, int a, int b) {
        double[] row = directed(ledger, a, b);
        double[] back = directed(ledger, b, a);
        for (int i = 0; i < row.length; i++) {
            row[i] = (row[i] + back[i]) / 2;
        }
        return row;
    }

    private void way(int from, int to) {
        Flow flow = ledger.pair(from, to);
        for (int h = 0; h < HalfLives.COUNT; h++) {
            double perMonth = HalfLives.perMonth(h, ledger.observed());
            for (Quad quad : Quad.values()) {
                add(log(flow.at(at, h, Flow.index(quad)) * perMonth, FEW));
            }
        }
        add(flow.at(at, HalfLives.YEAR, Flow.GOLDSTEIN) / (flow.at(at, HalfLives.YEAR, Flow.ALL) + PRIOR));
    }

    private void tone() {
        for (int h = 0; h < HalfLives.COUNT; h++) {
            double mean = (both(h, Flow.GOLDSTEIN) + PRIOR * longMean) / (both(h, Flow.ALL) + PRIOR);
            add(mean);
            if (h != HalfLives.LONG) {
                add(longMean - mean);
            }
        }
    }

    private void periods() {
        LocalDate date = LocalDate.ofEpochDay(at);
        int quarter = (int) date.minusMonths(3).toEpochDay();
        Series there = ledger.history().series(source, target);
        Series back = ledger.history().series(target, source);
        int events = there.count(quarter, at) + back.count(quarter, at);
        double sum = (there.millionths(quarter, at) + back.millionths(quarter, at)) / Series.MILLION;
        double mean = events == 0 ? 0 : sum / events;
        add(mean);
        add(longMean - mean);
        add((longMean - mean) * StrictMath.sqrt(Math.min(MUCH, events)));
        add(sum > 0 ? 1 : 0);
        add(StrictMath.log1p(events));
        add(StrictMath.log1p(longEvents));
        int conflicts = there.conflicts(quarter, at);
        add(StrictMath.log1p(conflicts));
        add(there.conflicts((int) date.minusMonths(1).toEpochDay(), at) > 0 ? 1 : 0);
        add(conflicts > 0 ? 1 : 0);
        add(there.conflicts((int) date.minusMonths(6).toEpochDay(), at) > 0 ? 1 : 0);
        add(there.stretchesWithConflict(at, MONTH) / (ledger.observed() / MONTH + PRIOR));
    }

    private void conduct(int actor, int other) {
        Flow done = ledger.done(actor);
        Flow suffered = ledger.suffered(actor);
        Flow there = ledger.pair(actor, other);
        Flow back = ledger.pair(other, actor);
        for (int h = 0; h < HalfLives.COUNT; h++) {
            double perMonth = HalfLives.perMonth(h, ledger.observed());
            for (Quad quad : Quad.values()) {
                add(log(elsewhere(done, there, h, Flow.index(quad)) * perMonth, FEW_OF_ALL));
            }
            add(log(elsewhere(suffered, back, h, Flow.index(Quad.MATERIAL_CONFLICT)) * perMonth, FEW_OF_ALL));
        }
        for (int h = 1; h <= HalfLives.YEAR; h++) {
            double sum = done.at(at, h, Flow.GOLDSTEIN) - there.at(at, h, Flow.GOLDSTEIN);
            add(sum / (elsewhere(done, there, h, Flow.ALL) + 1));
        }
    }

    private double elsewhere(Flow all, Flow here, int halfLife, int what) {
        return Math.max(0, all.at(at, halfLife, what) - here.at(at, halfLife, what));
    }

    private double both(int halfLife, int what) {
        return ledger.pair(source, target).at(at, halfLife, what)
                + ledger.pair(target, source).at(at, halfLife, what);
    }

    private static double log(double value, double few) {
        return StrictMath.log(value + few);
    }

    private void add(double value) {
        values[filled++] = value;
    }
}
