package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.network.chance.Odds;
import org.entente.network.dyad.PairChoice.Pair;
import org.entente.network.regression.Calibration;
import org.entente.network.regression.LogisticModel;
import org.entente.network.score.Scored;

/**
 * Fits a model on one or more histories that go on for years. The weights are fitted on all that is known at the end; the
 * calibration, the doubt and the scores come from forecasts of the last five years, each made by weights of the year before
 * ({@link RollingForecasts}).
 */
public final class DyadFitting {
    private static final String PROTOCOL =
            "Forecasts of the last five years of the data, on the first of each month, by"
                    + " weights fitted on what was known when the year began and a calibration fitted on what was known on the day.";
    private static final String LIMITS =
            "Learnt from reported events of pairs with at least 30 events: rates are those of"
                    + " what is reported there, and pairs that are hardly reported on lie outside. Forces that no act has shown yet"
                    + " are not seen. Third parties add little to these forecasts.";

    private final List<PairHistory> histories;
    private final String fittedOn;
    private final LocalDate end;

    /**
     * @param histories none empty, at least one
     * @param fittedOn what they are, for the card
     */
    public DyadFitting(List<PairHistory> histories, String fittedOn) {
        if (histories.isEmpty() || histories.stream().anyMatch(PairHistory::isEmpty)) {
            throw new IllegalArgumentException("There are no events between two actors to learn from.");
        }
        this.histories = List.copyOf(histories);
        this.fittedOn = fittedOn;
        this.end = LocalDate.ofEpochDay(
                histories.stream().mapToInt(PairHistory::lastDay).max().orElseThrow() + 1L);
    }

    /**
     * Fits all targets an outlook tells.
     *
     * @throws IllegalArgumentException when there is too little to learn from
     */
    public DyadModel fit() {
        List<CaseTable> directed = new ArrayList<>();
        List<CaseTable> undirected = new ArrayList<>();
        int count = 0;
        for (PairHistory history : histories) {
            List<Pair> pairs = PairChoice.DEFAULT.directed(history, history.lastDay() + 1);
            List<LocalDate> months = CaseTable.months(history, LocalDate.ofEpochDay(history.lastDay()));
            directed.add(CaseTable.of(history, pairs, true, months));
            undirected.add(CaseTable.of(history, PairChoice.undirected(pairs), false, months));
            count += pairs.size();
        }
        List<TargetModel> models = new ArrayList<>();
        SortedMap<String, CardScore> scores = new TreeMap<>();
        for (DyadTarget target : DyadTarget.TOLD) {
            TargetCases cases = cases(target.outcome().directed() ? directed : undirected, target);
            RollingForecasts forecasts = new RollingForecasts(cases, end);
            scores.put(target.name(), score(target, cases, forecasts));
            models.add(model(target, cases, forecasts));
        }
        LocalDate from = LocalDate.ofEpochDay(
                histories.stream().mapToInt(PairHistory::firstDay).min().orElseThrow());
        return new DyadModel(new ModelCard(fittedOn, from, end.minusDays(1), count, PROTOCOL, LIMITS, scores), models);
    }

    private TargetCases cases(List<CaseTable> tables, DyadTarget target) {
        TargetCases cases = new TargetCases();
        int[] all = IntStream.range(0, Feature.ALL.size()).toArray();
        for (CaseTable table : tables) {
            cases.add(table, target, LocalDate.ofEpochDay(table.history().lastDay() + 1L), all);
        }
        if (cases.size() < RollingForecasts.FEWEST) {
            throw new IllegalArgumentException("For " + target.name() + " there are only " + cases.size() + " cases; "
                    + RollingForecasts.FEWEST + " are needed. More pairs with 30 events, or more years, would do.");
        }
        return cases;
    }

    private CardScore score(DyadTarget target, TargetCases cases, RollingForecasts forecasts) {
        double[] probabilities = forecasts.probabilities(LocalDate.MIN, end);
        int[] made = IntStream.range(0, cases.size())
                .filter(i -> !Double.isNaN(probabilities[i]))
                .toArray();
        if (made.length == 0) {
            throw new IllegalArgumentException("For " + target.name()
                    + " no forecast can be tried on the last years; events of more years are needed.");
        }
        int before = (int) IntStream.of(made)
                .mapToLong(i -> cases.origin(i).toEpochDay())
                .min()
                .orElseThrow();
        Scored scored = new Scored(
                IntStream.of(made).mapToDouble(i -> probabilities[i]).toArray(),
                IntStream.of(made).mapToDouble(cases::outcome).toArray());
        DyadScores scores = DyadScores.of(scored, cases.rate(before));
        return new CardScore(
                made.length, scored.baseRate(), scores.brier(), scores.skill(), scores.auc(), scores.ece());
    }

    private TargetModel model(DyadTarget target, TargetCases cases, RollingForecasts forecasts) {
        Calibration calibration = forecasts.calibration(end);
        LogisticModel fitted = forecasts.model();
        double[] means = new double[Feature.ALL.size()];
        for (int i = 0; i < cases.size(); i++) {
            for (int j = 0; j < means.length; j++) {
                means[j] += cases.row(i)[j] / cases.size();
            }
        }
        List<Double> weights = IntStream.range(0, means.length)
                .mapToObj(j -> calibration.slope() * fitted.weight(j))
                .toList();
        double base = calibration.logOdds(fitted.logOdds(means));
        return new TargetModel(
                target, base, weights, Arrays.stream(means).boxed().toList(), doubt(cases, forecasts));
    }

    private Doubt doubt(TargetCases cases, RollingForecasts forecasts) {
        double[] probabilities = forecasts.probabilities(LocalDate.MIN, end);
        int[] made = IntStream.range(0, cases.size())
                .filter(i -> !Double.isNaN(probabilities[i]))
                .toArray();
        return Doubt.of(
                IntStream.of(made).mapToDouble(i -> Odds.log(probabilities[i])).toArray(),
                IntStream.of(made).mapToDouble(cases::outcome).toArray(),
                IntStream.of(made).map(i -> (int) cases.origin(i).toEpochDay()).toArray(),
                IntStream.of(made).map(i -> cases.pair(i).hashCode()).toArray());
    }
}
