package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.entente.network.dyad.PairChoice.Pair;
import org.entente.network.score.Scored;

/**
 * How well the outlook of pairs does on history. Actors and pairs are chosen by {@link PairChoice} from what lies before the
 * test. Forecasts are made on the first of each month, from what lies before it. The weights are fitted once, on outcomes
 * known at the end of training; the features move on, and so does the calibration, by outcomes known by then.
 *
 * @param trainTo last day of training
 * @param testFrom first day of the test, after {@code trainTo}
 * @param testTo last day of the test: outcomes that reach further are not asked
 * @param structure whether the model sees third parties
 */
public record DyadTest(LocalDate trainTo, LocalDate testFrom, LocalDate testTo, boolean structure) {
    public DyadTest {
        if (!trainTo.isBefore(testFrom) || testFrom.isAfter(testTo)) {
            throw new IllegalArgumentException("A test goes from training, up to " + trainTo
                    + ", to a later first day, not " + testFrom + ", and a last day, not " + testTo + ".");
        }
    }

    /**
     * Scores all targets. Time O(months × pairs × (partners + features²)).
     *
     * @throws IllegalArgumentException when there are no pairs, or too few cases to learn from
     */
    public List<TargetReport> run(PairHistory history, List<DyadTarget> targets) {
        List<Pair> pairs = PairChoice.DEFAULT.directed(history, (int) testFrom.toEpochDay());
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("No pair has " + PairChoice.DEFAULT.events() + " events before "
                    + testFrom + ", which are needed to look at it.");
        }
        List<LocalDate> months = CaseTable.months(history, testTo);
        CaseTable directed = CaseTable.of(history, pairs, true, months);
        CaseTable undirected = CaseTable.of(history, PairChoice.undirected(pairs), false, months);
        List<TargetReport> reports = new ArrayList<>();
        for (DyadTarget target : targets) {
            reports.add(report(target.outcome().directed() ? directed : undirected, target));
        }
        return reports;
    }

    private TargetReport report(CaseTable table, DyadTarget target) {
        TargetCases cases = new TargetCases();
        cases.add(table, target, testTo.plusDays(1), columns());
        LocalDate trained = trainTo.plusDays(1);
        int known = cases.countKnown((int) trained.toEpochDay());
        int[] tested = IntStream.range(0, cases.size())
                .filter(i -> !cases.origin(i).isBefore(testFrom))
                .toArray();
        if (known < RollingForecasts.FEWEST || tested.length == 0) {
            throw new IllegalArgumentException(
                    "For " + target.name() + " there are " + known + " cases up to " + trainTo
                            + " and " + tested.length + " from " + testFrom + " to " + testTo + "; at least "
                            + RollingForecasts.FEWEST + " and 1 are needed.");
        }
        double[] probabilities = new RollingForecasts(cases, trained).probabilities(testFrom, LocalDate.MAX);
        Baselines baselines = new Baselines(cases, (int) trained.toEpochDay());
        Scored model = scored(cases, tested, i -> probabilities[i]);
        return new TargetReport(
                target,
                model.baseRate(),
                baselines.rate(),
                DyadScores.of(model, baselines.rate()),
                DyadScores.of(scored(cases, tested, baselines::climatology), baselines.rate()),
                DyadScores.of(scored(cases, tested, baselines::lastValue), baselines.rate()),
                forecasts(table.history(), cases, tested, probabilities));
    }

    private int[] columns() {
        return IntStream.range(0, Feature.ALL.size())
                .filter(i -> structure || !Feature.ALL.get(i).theme().structural())
                .toArray();
    }

    private static Scored scored(TargetCases cases, int[] tested, IntToDoubleFunction probability) {
        return new Scored(
                IntStream.of(tested).mapToDouble(probability).toArray(),
                IntStream.of(tested).mapToDouble(cases::outcome).toArray());
    }

    private static List<DyadForecast> forecasts(
            PairHistory history, TargetCases cases, int[] tested, double[] probabilities) {
        List<DyadForecast> forecasts = new ArrayList<>();
        for (int i : tested) {
            Pair pair = cases.pair(i);
            forecasts.add(new DyadForecast(
                    history.actors().get(pair.source()),
                    history.actors().get(pair.target()),
                    cases.origin(i),
                    cases.outcome(i) == 1,
                    probabilities[i]));
        }
        return forecasts;
    }
}
