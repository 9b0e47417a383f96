package org.entente.bench.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Estimate;
import org.entente.network.chance.Normal;
import org.entente.network.reference.Fact;
import org.entente.network.reference.Outcome;
import org.entente.network.reference.ReferenceClass;
import org.entente.network.reference.Step;
import org.entente.network.reference.Weighing;
import org.entente.network.regression.LogisticModel;
import org.entente.network.regression.LogisticRegression;
import org.entente.network.regression.Observations;

/** Fits the step to an outcome on cases that were asked for it. */
final class Fitting {
    static final double DEVIATIONS = Normal.deviations(ReferenceClass.LEVEL);

    /** Keeps a fact that nearly never holds finite; nothing to the others. */
    private static final LogisticRegression REGRESSION = new LogisticRegression(1);

    private final Sample sample;
    private final Outcome outcome;
    private final int days;

    Fitting(Sample sample, Outcome outcome, int days) {
        this.sample = sample;
        this.outcome = outcome;
        this.days = days;
    }

    /** Those of the cases that reached the rung below. */
    int[] asked(int[] cases) {
        return Arrays.stream(cases)
                .filter(number -> sample.origin(number).asked(outcome, days))
                .toArray();
    }

    /** The step as fitted on cases that were asked for it. */
    Step fit(int[] cases, List<Fact> facts) {
        double[] centres = sample.centres(cases, outcome.rung(), facts);
        double[][] rows = sample.rows(cases, outcome.rung(), facts, centres);
        return step(cases, facts, centres, rows, 0);
    }

    /**
     * The same on cases of two regions: the base lies midway between them, and half the squared difference of the two, the
     * variance of a region's own level, is added to its variance.
     */
    Step fitAcross(int[] cases, List<Fact> facts, String region) {
        double[] centres = sample.centres(cases, outcome.rung(), facts);
        double[][] rows = sample.rows(cases, outcome.rung(), facts, centres);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOf(rows[i], facts.size() + 1);
            rows[i][facts.size()] = sample.origin(cases[i]).region().equals(region) ? 0.5 : -0.5;
        }
        return step(cases, facts, centres, rows, 1);
    }

    private Step step(int[] cases, List<Fact> facts, double[] centres, double[][] rows, int more) {
        Observations observations = Observations.of(rows, sample.happened(cases, outcome, days));
        LogisticModel model = REGRESSION.fit(observations);
        double[][] all = ClusteredCovariance.of(model, observations, sample.pairs(cases));
        double[][] covariance = new double[facts.size() + 1][];
        for (int i = 0; i < covariance.length; i++) {
            covariance[i] = Arrays.copyOf(all[i], facts.size() + 1);
        }
        double between = more == 0 ? 0 : model.weight(facts.size());
        covariance[0][0] += between * between / 2;
        List<Weighing> weighings = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            weighings.add(new Weighing(facts.get(i), centres[i], around(model.weight(i), covariance[i + 1][i + 1])));
        }
        return new Step(around(model.intercept(), covariance[0][0]), weighings, covariance);
    }

    static Estimate around(double value, double variance) {
        double half = DEVIATIONS * StrictMath.sqrt(variance);
        return new Estimate(value, value - half, value + half);
    }

    /** Log-odds of cases at a step. */
    double[] logOdds(Step step, int[] cases) {
        double[] logOdds = new double[cases.length];
        for (int i = 0; i < cases.length; i++) {
            logOdds[i] = step.base().value();
            for (Weighing weighing : step.weighings()) {
                double input = sample.input(cases[i], outcome.rung(), weighing.fact()) - weighing.centre();
                logOdds[i] += weighing.weight().value() * input;
            }
        }
        return logOdds;
    }
}
