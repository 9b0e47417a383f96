package org.entente.network.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.network.link.counter.Decay;
import org.entente.network.regression.LogisticModel;
import org.entente.network.regression.LogisticRegression;
import org.entente.network.regression.Observations;

/** The numbers a logistic model takes for "s does r to o at least once within the horizon", and its weights. */
final class Chances {
    private static final TermKind[] KINDS = {
        TermKind.HABIT,
        TermKind.HABIT,
        TermKind.SAME_EVENT,
        TermKind.SAME_EVENT,
        TermKind.SAME_EVENT,
        TermKind.REPLY,
        TermKind.CONTACT,
        TermKind.CONTACT,
        TermKind.FOLLOW_UP
    };

    static final int COUNT = KINDS.length;
    private static final int THINNING = 10;
    private static final double RIDGE = 1;

    private final LinkMemory memory;
    private final int start;
    private final double[] weights = new double[COUNT];
    private final List<double[]> rows = new ArrayList<>();
    private final List<Boolean> outcomes = new ArrayList<>();
    private int quiet;
    private final long[][] cases;
    private final long[][] followed;

    /** @param start the first day of the events */
    Chances(LinkMemory memory, int start) {
        this.memory = memory;
        this.start = start;
        int relations = memory.relations();
        cases = new long[relations][2 * relations * FollowUps.LAGS];
        followed = new long[relations][2 * relations * FollowUps.LAGS];
    }

    static TermKind kind(int number) {
        return KINDS[number];
    }

    double[] numbers(int source, int relation, int target, int day) {
        int exact = memory.exact.slot(memory.exact.group(memory.key(source, relation)), target);
        int reply = memory.exact.slot(memory.exact.group(memory.key(target, relation)), source);
        int pair = memory.pairs.slot(memory.pairs.group(source), target);
        float span = Math.max(30, day - start);
        return new double[] {
            1,
            log(memory.objects.totals().at(memory.objects.group(relation), Decay.MONTH, day)) - 5,
            log(memory.exact.counts().at(exact, Decay.WEEK, day)),
            log(memory.exact.counts().at(exact, Decay.SEASON, day)),
            log(365 * memory.exact.counts().ever(exact) / span),
            log(memory.exact.counts().at(reply, Decay.MONTH, day)),
            log(memory.pairs.counts().at(pair, Decay.WEEK, day)),
            log(memory.pairs.counts().at(pair, Decay.SEASON, day)),
            follow(pair, relation, day)
        };
    }

    private static double log(float count) {
        return StrictMath.log1p(count / 0.1);
    }

    private double follow(int pair, int relation, int day) {
        double most = 0;
        FollowUps past = memory.followUps;
        for (int entry = past.firstEntry(pair); entry >= 0; entry = past.nextEntry(entry)) {
            most = Math.max(most, share(relation, cell(entry, day)));
        }
        return StrictMath.log1p(most / 0.01);
    }

    /** The cell of a pair's past relation at its lag. */
    int cell(int entry, int day) {
        FollowUps past = memory.followUps;
        return past.relation(entry) * FollowUps.LAGS + FollowUps.lag(Math.max(1, day - past.lastDay(entry)));
    }

    /** The share of cases a relation followed in, shrunk to nothing as by thirty cases without it. */
    double share(int relation, int cell) {
        return (double) followed[relation][cell] / (cases[relation][cell] + FollowUps.PRIOR);
    }

    void count(int relation, int cell, boolean happened) {
        cases[relation][cell]++;
        followed[relation][cell] += happened ? 1 : 0;
    }

    double weight(int number) {
        return weights[number];
    }

    /**
     * Takes down a case for the fit. Of those in which nothing happened only each tenth is kept, and counts ten times:
     * nearly all are of that kind.
     */
    void note(double[] numbers, boolean happened) {
        boolean kept = happened || quiet++ % THINNING == 0;
        if (kept) {
            rows.add(numbers);
            outcomes.add(happened);
        }
    }

    /** Fits the weights to the cases noted; without both outcomes among them all chances stay small. */
    void fit() {
        if (!outcomes.contains(true) || !outcomes.contains(false)) {
            weights[0] = -3;
            return;
        }
        double[][] table =
                rows.stream().map(row -> Arrays.copyOfRange(row, 1, COUNT)).toArray(double[][]::new);
        double[] happened = outcomes.stream().mapToDouble(one -> one ? 1 : 0).toArray();
        double[] counted =
                outcomes.stream().mapToDouble(one -> one ? 1 : THINNING).toArray();
        LogisticModel model = new LogisticRegression(RIDGE).fit(new Observations(table, happened, counted));
        weights[0] = model.intercept();
        for (int i = 1; i < COUNT; i++) {
            weights[i] = model.weight(i - 1);
        }
        rows.clear();
        outcomes.clear();
    }
}
