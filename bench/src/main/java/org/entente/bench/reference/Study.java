package org.entente.bench.reference;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entente.network.chance.Odds;
import org.entente.network.reference.ClassShare;
import org.entente.network.reference.Coverage;
import org.entente.network.reference.Fact;
import org.entente.network.reference.Outcome;
import org.entente.network.reference.Step;
import org.entente.network.score.ClusterBootstrap;

/**
 * Fits and scores the reference class for one coverage and horizon. Facts are chosen on Gulf to 1988 alone; the steps are
 * scored on Gulf from 1989 when fitted to 1988, and when fitted on all of Gulf on Levant, with and without the pairs met before; what ships is fitted on both, less
 * the facts whose interval then holds zero.
 */
final class Study {
    static final String GULF = "Gulf";
    static final String LEVANT = "Levant";
    static final LocalDate SPLIT = LocalDate.of(1988, 12, 31);
    static final List<Outcome> RUNGS = List.of(Outcome.TALK, Outcome.DECONFLICTION, Outcome.MATERIAL_HELP);

    private final Sample sample;
    private final Coverage coverage;
    private final int days;
    private final Predicate<Origin> member;
    private final Map<Outcome, Step> early = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Step> gulf = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Step> shipped = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Map<Fact, String>> dropped = new EnumMap<>(Outcome.class);

    Study(Sample sample, Coverage coverage, int days, Predicate<Origin> member) {
        this.sample = sample;
        this.coverage = coverage;
        this.days = days;
        this.member = member;
        RUNGS.forEach(this::fit);
        fit(Outcome.IMPROVEMENT);
    }

    Sample sample() {
        return sample;
    }

    Coverage coverage() {
        return coverage;
    }

    int days() {
        return days;
    }

    Step shipped(Outcome outcome) {
        return of(shipped, outcome);
    }

    Map<Fact, String> dropped(Outcome outcome) {
        return dropped.getOrDefault(outcome, Map.of());
    }

    private void fit(Outcome outcome) {
        Fitting fitting = new Fitting(sample, outcome, days);
        Selection selection = new Selection(sample, outcome, days);
        int[] train = fitting.asked(train());
        List<Fact> facts = selection.of(train, candidates(outcome));
        early.put(outcome, fitting.fit(train, facts));
        gulf.put(outcome, fitting.fit(fitting.asked(region(GULF)), facts));
        int[] all = fitting.asked(all());
        List<Fact> kept = selection.withEffect(facts, some -> fitting.fitAcross(all, some, LEVANT));
        shipped.put(outcome, fitting.fitAcross(all, kept, LEVANT));
        dropped.put(outcome, new LinkedHashMap<>(selection.dropped()));
    }

    /** An article is not asked for its tie, which needs more events than it tells; the common enemy is what makes the class. */
    private List<Fact> candidates(Outcome outcome) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.asked(outcome.rung()))
                .filter(fact -> fact != Fact.COMMON_ENEMY)
                .filter(fact -> coverage == Coverage.DENSE || (fact != Fact.DEEP_RIVALRY && !fact.ofVolume()))
                .toList();
    }

    int[] all() {
        return sample.where(member);
    }

    int[] region(String region) {
        return sample.where(member.and(origin -> origin.region().equals(region)));
    }

    int[] train() {
        return sample.where(member.and(origin ->
                origin.region().equals(GULF) && !origin.at().plusDays(days).isAfter(SPLIT)));
    }

    int[] late() {
        return sample.where(member.and(
                origin -> origin.region().equals(GULF) && !origin.at().isBefore(SPLIT)));
    }

    /** How often the class came to an outcome. */
    ClassShare share(Outcome outcome, int[] cases) {
        int[] told = told(outcome, cases);
        int[] pairs = sample.pairs(told);
        return new ClassShare(
                told.length / tellings(),
                (int) Arrays.stream(pairs).distinct().count(),
                ClusterBootstrap.DEFAULT.mean(sample.happened(told, outcome, days), pairs));
    }

    int tellings() {
        return coverage == Coverage.DENSE ? 1 : Telling.LENGTHS.size();
    }

    private int[] told(Outcome outcome, int[] cases) {
        return Arrays.stream(cases)
                .filter(number -> !Double.isNaN(sample.origin(number).happened(outcome, days)))
                .toArray();
    }

    /** Scores on later years. */
    Marks later(Outcome outcome) {
        return marks(outcome, early, train(), late());
    }

    /** Scores on the other region. Half of its cases are pairs in months that the first has too. */
    Marks elsewhere(Outcome outcome) {
        return marks(outcome, gulf, region(GULF), region(LEVANT));
    }

    /** Scores on those pairs of the other region that the first has not. */
    Marks unmet(Outcome outcome) {
        int[] fitted = region(GULF);
        Set<String> met = Arrays.stream(fitted)
                .mapToObj(number -> sample.origin(number).pair())
                .collect(Collectors.toSet());
        int[] test = Arrays.stream(region(LEVANT))
                .filter(number -> !met.contains(sample.origin(number).pair()))
                .toArray();
        return marks(outcome, gulf, fitted, test);
    }

    /** Scores on the other region of those cases of which the predicate is true by their place among an origin's tellings. */
    Marks elsewhere(Outcome outcome, int telling) {
        int[] cases = Arrays.stream(region(LEVANT))
                .filter(number -> number % tellings() == telling)
                .toArray();
        return marks(outcome, gulf, region(GULF), cases);
    }

    /** Scores of the same steps on another sample's Levant. */
    Marks elsewhere(Outcome outcome, Study other) {
        return other.marks(outcome, gulf, other.region(GULF), other.region(LEVANT));
    }

    private Marks marks(Outcome outcome, Map<Outcome, Step> steps, int[] train, int[] test) {
        int[] cases = told(outcome, test);
        double rate = share(outcome, train).rate().value();
        return Marks.of(
                probabilities(outcome, steps, cases), sample.happened(cases, outcome, days), rate, sample.pairs(cases));
    }

    /** Of the outcome itself: the product of the steps up to it. */
    private double[] probabilities(Outcome outcome, Map<Outcome, Step> steps, int[] cases) {
        double[] probabilities = new double[cases.length];
        Arrays.fill(probabilities, 1);
        for (Outcome step : outcome == Outcome.IMPROVEMENT ? List.of(outcome) : RUNGS) {
            if (step.compareTo(outcome) <= 0) {
                double[] logOdds = new Fitting(sample, step, days).logOdds(of(steps, step), cases);
                for (int i = 0; i < cases.length; i++) {
                    probabilities[i] *= Odds.probability(logOdds[i]);
                }
            }
        }
        return probabilities;
    }

    private static Step of(Map<Outcome, Step> steps, Outcome outcome) {
        Step step = steps.get(outcome);
        if (step == null) {
            throw new IllegalArgumentException("There is no step to " + outcome + ".");
        }
        return step;
    }
}
