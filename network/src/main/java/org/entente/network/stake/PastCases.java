package org.entente.network.stake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;
import org.entente.network.regression.LogisticModel;
import org.entente.network.regression.LogisticRegression;
import org.entente.network.regression.Observations;
import org.entente.network.score.AreaUnderCurve;
import org.entente.network.score.BrierScore;
import org.entente.network.score.ClusterBootstrap;
import org.entente.network.score.Scored;

/**
 * The back-test of the stated layer: cases of history with the ratio the calculus gives them and what happened.
 *
 * <p>A ratio becomes a chance by a logistic regression on its logarithm with one slope for all rungs and a base for each,
 * ridge 1, fitted on these cases; scores are of each case by a fit on all others. The reference is the share of the other
 * cases that reached the rung, with one half added to either count. The cases are few: the interval says how little they
 * settle.
 */
public final class PastCases {
    private static final LogisticRegression REGRESSION = new LogisticRegression(1);
    private static final double Z = 1.645;

    /**
     * How well the cases bear the stated layer out.
     *
     * @param cases how many cases there are
     * @param brier mean squared error of the chances, each from the other cases alone
     * @param reference the same of the reference class
     * @param gain reference less brier: above 0 where the stated layer does better; 90 % interval by case
     * @param auc how well the ratio ranks the cases on a rung, the mean over the rungs
     */
    public record Verdict(int cases, double brier, double reference, Estimate gain, double auc) {}

    /** Read when first asked for: the table is made by this very class. */
    private static final class Bundled {
        private static final PastCases CASES = new PastCases(Facts.rows("past-cases.tsv", 4).stream()
                .map(row -> new PastCase(
                        row[0], Rung.valueOf(row[1]), Double.parseDouble(row[2]), Boolean.parseBoolean(row[3])))
                .toList());
    }

    private final List<PastCase> steps;
    private final List<String> names;

    public PastCases(List<PastCase> steps) {
        this.steps = steps.stream()
                .sorted(Comparator.comparing(PastCase::name).thenComparing(PastCase::rung))
                .toList();
        this.names = this.steps.stream().map(PastCase::name).distinct().toList();
    }

    /** The cases that come with the program. */
    public static PastCases bundled() {
        return Bundled.CASES;
    }

    public List<PastCase> steps() {
        return steps;
    }

    public int cases() {
        return names.size();
    }

    /** How many of the cases reached a rung. */
    public int reached(Rung rung) {
        return (int) of(rung).stream().filter(PastCase::reached).count();
    }

    /** The chance of a rung at a ratio, with the 90 % interval of the fit; the ratio's own range is not in it. */
    public Estimate chance(Rung rung, double ratio) {
        LogisticModel model = REGRESSION.fit(observations(steps));
        double[] row = row(rung, ratio);
        double middle = model.logOdds(row);
        double spread = Z * model.standardError(row);
        return new Estimate(logistic(middle), logistic(middle - spread), logistic(middle + spread));
    }

    /** Scores each case by what the others tell. */
    public Verdict verdict() {
        return verdict(judged(), List.of(Rung.values()));
    }

    /** The same for each rung alone, for the rungs that some cases reached and some did not. */
    public Map<Rung, Verdict> byRung() {
        List<Judged> judged = judged();
        Map<Rung, Verdict> verdicts = new EnumMap<>(Rung.class);
        for (Rung rung : Rung.values()) {
            if (reached(rung) > 0 && reached(rung) < cases()) {
                verdicts.put(
                        rung,
                        verdict(
                                judged.stream()
                                        .filter(one -> one.step().rung() == rung)
                                        .toList(),
                                List.of(rung)));
            }
        }
        return verdicts;
    }

    /** A step with the chance and the reference the other cases give it. */
    record Judged(PastCase step, double chance, double reference) {
        double outcome() {
            return step.reached() ? 1 : 0;
        }
    }

    /** Each step by a fit on the other cases. */
    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        for (String name : names) {
            List<PastCase> others =
                    steps.stream().filter(step -> !step.name().equals(name)).toList();
            LogisticModel model = REGRESSION.fit(observations(others));
            steps.stream()
                    .filter(step -> step.name().equals(name))
                    .forEach(step -> judged.add(new Judged(
                            step, model.probability(row(step.rung(), step.ratio())), share(others, step.rung()))));
        }
        return judged;
    }

    private Verdict verdict(List<Judged> judged, List<Rung> rungs) {
        double[] chances = judged.stream().mapToDouble(Judged::chance).toArray();
        double[] references = judged.stream().mapToDouble(Judged::reference).toArray();
        double[] outcomes = judged.stream().mapToDouble(Judged::outcome).toArray();
        double[] gains = judged.stream()
                .mapToDouble(one -> square(one.reference() - one.outcome()) - square(one.chance() - one.outcome()))
                .toArray();
        int[] clusters = judged.stream()
                .mapToInt(one -> names.indexOf(one.step().name()))
                .toArray();
        return new Verdict(
                names.size(),
                BrierScore.of(new Scored(chances, outcomes)),
                BrierScore.of(new Scored(references, outcomes)),
                ClusterBootstrap.DEFAULT.mean(gains, clusters),
                rungs.stream().mapToDouble(this::ranking).average().orElse(0.5));
    }

    /** How well the ratio ranks the cases on one rung; a half where all reached it or none. */
    private double ranking(Rung rung) {
        List<PastCase> cases = of(rung);
        if (reached(rung) == 0 || reached(rung) == cases.size()) {
            return 0.5;
        }
        double[] ratios = cases.stream()
                .mapToDouble(step -> step.ratio() / (1 + step.ratio()))
                .toArray();
        double[] outcomes =
                cases.stream().mapToDouble(step -> step.reached() ? 1 : 0).toArray();
        return AreaUnderCurve.of(new Scored(ratios, outcomes));
    }

    private List<PastCase> of(Rung rung) {
        return steps.stream().filter(step -> step.rung() == rung).toList();
    }

    private static double share(List<PastCase> cases, Rung rung) {
        List<PastCase> same = cases.stream().filter(step -> step.rung() == rung).toList();
        long reached = same.stream().filter(PastCase::reached).count();
        return (reached + 0.5) / (same.size() + 1);
    }

    private static Observations observations(List<PastCase> steps) {
        return Observations.of(
                steps.stream().map(step -> row(step.rung(), step.ratio())).toArray(double[][]::new),
                steps.stream().mapToDouble(step -> step.reached() ? 1 : 0).toArray());
    }

    private static double[] row(Rung rung, double ratio) {
        return new double[] {
            StrictMath.log(ratio),
            rung.compareTo(Rung.DECONFLICTION) >= 0 ? 1 : 0,
            rung.compareTo(Rung.MATERIAL_HELP) >= 0 ? 1 : 0,
            rung.compareTo(Rung.ALLIANCE) >= 0 ? 1 : 0
        };
    }

    private static double logistic(double logOdds) {
        return 1 / (1 + StrictMath.exp(-logOdds));
    }

    private static double square(double value) {
        return value * value;
    }
}
