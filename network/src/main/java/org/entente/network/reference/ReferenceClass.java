package org.entente.network.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.entente.model.Estimate;
import org.entente.model.Outlook;
import org.entente.model.PastScore;
import org.entente.network.chance.Normal;
import org.entente.network.chance.Odds;
import org.jspecify.annotations.Nullable;

/**
 * How likely rivals under a common threat are to come together, as measured on history.
 *
 * <p>The ladder is a sequential logit (Tutz 1991, Computational Statistics and Data Analysis 11): a logit for each rung among
 * those that reached the one below, multiplied up the ladder, so that a higher rung is never likelier than a lower one. The
 * steps' errors are taken as independent; the interval of the product is that of its log-odds by the delta method. Which facts
 * count, and for how much, is a table of the program that says how it was measured.
 */
public final class ReferenceClass {
    /** The level of all intervals. */
    public static final double LEVEL = 0.9;

    private static final double DEVIATIONS = Normal.deviations(LEVEL);

    /** Read when first asked for: whoever measures a table anew has none yet. */
    private static final class Bundled {
        private static final ReferenceClass TABLE = new ReferenceClass(ReferenceTable.bundled());
    }

    private final Map<Entry.Key, Entry> entries;

    /** @param entries one for each outcome, for whatever coverages and horizons */
    public ReferenceClass(Map<Entry.Key, Entry> entries) {
        this.entries = new HashMap<>(entries);
    }

    /** As shipped: horizons of 90 and 365 days, for both coverages. */
    public static ReferenceClass bundled() {
        return Bundled.TABLE;
    }

    /**
     * The chance of each rung, the lowest first. Time is linear in the acts.
     *
     * @throws IllegalArgumentException when the horizon was not measured
     */
    public List<RungChance> rungs(PairFacts facts, int days) {
        List<RungChance> rungs = new ArrayList<>();
        Iterator<Estimate> chances = chances(facts, days).iterator();
        for (Rung rung : Rung.values()) {
            Entry entry = entry(facts.coverage(), days, Outcome.of(rung));
            Outlook step = outlook(facts, days, rung.meaning(), entry, rung, null);
            rungs.add(new RungChance(rung, chances.next(), step, entry.share(), entry.scores()));
        }
        return rungs;
    }

    /** The chances alone, without what they rest on: quicker. */
    public List<Estimate> chances(PairFacts facts, int days) {
        List<Estimate> chances = new ArrayList<>();
        double log = 0;
        double variance = 0;
        Estimate below = Estimate.exact(1);
        for (Rung rung : Rung.values()) {
            Entry entry = entry(facts.coverage(), days, Outcome.of(rung));
            double p = Odds.probability(entry.step().logOdds(facts, rung));
            log += StrictMath.log(p);
            variance += (1 - p) * (1 - p) * entry.step().variance(facts, rung);
            below = reached(StrictMath.exp(log), variance, below);
            chances.add(below);
        }
        return chances;
    }

    /** The probabilities alone, without evidence and intervals: much quicker. */
    public double[] probabilities(PairFacts facts, int days) {
        double[] probabilities = new double[Rung.values().length];
        double reached = 1;
        int place = 0;
        for (Rung rung : Rung.values()) {
            Step step = entry(facts.coverage(), days, Outcome.of(rung)).step();
            reached *= Odds.probability(step.logOdds(facts, rung));
            probabilities[place++] = reached;
        }
        return probabilities;
    }

    /** The chance that what passes between the two is better than in as many days before, if enough passes to tell. */
    public Outlook improvement(PairFacts facts, int days) {
        Entry entry = entry(facts.coverage(), days, Outcome.IMPROVEMENT);
        PastScore score = entry.scores().isEmpty() ? null : entry.scores().get(0);
        return outlook(facts, days, "a better relation than before", entry, Rung.TALK, score);
    }

    /** How often the class came to this. */
    public ClassShare share(Coverage coverage, int days, Outcome outcome) {
        return entry(coverage, days, outcome).share();
    }

    /** What was measured, for whoever wants to show it. */
    public Entry entry(Coverage coverage, int days, Outcome outcome) {
        Entry entry = entries.get(new Entry.Key(coverage, days, outcome));
        if (entry == null) {
            throw new IllegalArgumentException(
                    "The class was not measured for " + outcome + " in " + days + " days; ask for 90 or 365.");
        }
        return entry;
    }

    private static Outlook outlook(
            PairFacts facts, int days, String outcome, Entry entry, Rung rung, @Nullable PastScore score) {
        double logOdds = entry.step().logOdds(facts, rung);
        double half = DEVIATIONS * StrictMath.sqrt(entry.step().variance(facts, rung));
        Estimate probability = new Estimate(
                Odds.probability(logOdds), Odds.probability(logOdds - half), Odds.probability(logOdds + half));
        return new Outlook(
                facts.a(),
                facts.b(),
                outcome,
                facts.at(),
                days,
                probability,
                entry.step().base(),
                entry.step().terms(facts, rung),
                score);
    }

    private static Estimate reached(double probability, double varianceOfLog, Estimate below) {
        double logOdds = Odds.log(probability);
        double half = DEVIATIONS * StrictMath.sqrt(varianceOfLog) / (1 - probability);
        double low = Math.min(Odds.probability(logOdds - half), below.low());
        double high = Math.min(Odds.probability(logOdds + half), below.high());
        return new Estimate(probability, Math.min(low, probability), Math.max(high, probability));
    }
}
