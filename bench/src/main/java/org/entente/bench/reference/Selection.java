package org.entente.bench.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.network.chance.Odds;
import org.entente.network.reference.Fact;
import org.entente.network.reference.Outcome;
import org.entente.network.reference.Step;
import org.entente.network.reference.Weighing;
import org.entente.network.regression.GroupedFolds;
import org.entente.network.score.LogScore;
import org.entente.network.score.Scored;

/**
 * Chooses the facts that have support in the data. Of those that are not too rare first those go, the weakest first, whose 90 % interval, clustered by pair,
 * holds zero, and contacts that would lower the chance of contact; then those without which pairs that were left out are
 * foretold no worse, by the log score of ten folds over pairs.
 */
final class Selection {
    private static final int FOLDS = 10;

    /** A fact that holds, or does not, in fewer cases than this is not asked for. */
    private static final double RARE = 0.02;

    private final Sample sample;
    private final Fitting fitting;
    private final Outcome outcome;
    private final int days;
    private final Map<Fact, String> dropped = new LinkedHashMap<>();

    Selection(Sample sample, Outcome outcome, int days) {
        this.sample = sample;
        this.fitting = new Fitting(sample, outcome, days);
        this.outcome = outcome;
        this.days = days;
    }

    /** Why each fact that is not kept went. */
    Map<Fact, String> dropped() {
        return dropped;
    }

    List<Fact> of(int[] cases, List<Fact> candidates) {
        List<Fact> kept = withEffect(common(cases, candidates), facts -> fitting.fit(cases, facts));
        boolean less = true;
        while (less && !kept.isEmpty()) {
            double all = crossed(cases, kept);
            less = false;
            for (Fact fact : List.copyOf(kept)) {
                List<Fact> without = new ArrayList<>(kept);
                without.remove(fact);
                if (!less && crossed(cases, without) <= all) {
                    dropped.put(fact, "pairs left out are foretold no worse without it");
                    kept = without;
                    less = true;
                }
            }
        }
        return kept;
    }

    private List<Fact> common(int[] cases, List<Fact> candidates) {
        double[] centres = sample.centres(cases, outcome.rung(), candidates);
        List<Fact> common = new ArrayList<>();
        for (int i = 0; i < centres.length; i++) {
            if (Math.min(centres[i], 1 - centres[i]) >= RARE) {
                common.add(candidates.get(i));
            } else {
                dropped.put(candidates.get(i), "holds in too few cases or in nearly all");
            }
        }
        return common;
    }

    interface Fitted {
        Step on(List<Fact> facts);
    }

    /** Those whose interval leaves zero when fitted together. */
    List<Fact> withEffect(List<Fact> candidates, Fitted fitted) {
        List<Fact> kept = new ArrayList<>(candidates);
        while (true) {
            Optional<Weighing> weakest = fitted.on(kept).weighings().stream()
                    .min(Comparator.comparingDouble(this::support).thenComparing(Weighing::fact));
            if (weakest.isEmpty() || support(weakest.get()) > 1) {
                return kept;
            }
            Weighing out = weakest.get();
            dropped.put(
                    out.fact(),
                    String.format(
                            Locale.ROOT,
                            "%.2f [%.2f, %.2f]",
                            out.weight().value(),
                            out.weight().low(),
                            out.weight().high()));
            kept.remove(out.fact());
        }
    }

    /** Above 1 where the interval leaves zero; negative for a contact that would lower the chance of contact. */
    private double support(Weighing weighing) {
        double half = weighing.weight().high() - weighing.weight().value();
        double value = weighing.weight().value();
        boolean oneWay = weighing.fact().ofContact() && outcome != Outcome.IMPROVEMENT;
        return oneWay ? value / half : Math.abs(value) / half;
    }

    private double crossed(int[] cases, List<Fact> facts) {
        GroupedFolds folds = GroupedFolds.of(sample.pairs(cases), FOLDS);
        double[] probabilities = new double[cases.length];
        for (int fold = 0; fold < folds.count(); fold++) {
            Step step = fitting.fit(chosen(cases, folds.outside(fold)), facts);
            int[] inside = folds.inside(fold);
            double[] logOdds = fitting.logOdds(step, chosen(cases, inside));
            IntStream.range(0, inside.length).forEach(i -> probabilities[inside[i]] = Odds.probability(logOdds[i]));
        }
        return LogScore.of(new Scored(probabilities, sample.happened(cases, outcome, days)));
    }

    private static int[] chosen(int[] cases, int[] places) {
        return Arrays.stream(places).map(place -> cases[place]).toArray();
    }
}
