package org.entente.network.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Basis;
import org.entente.model.Estimate;
import org.entente.model.Outlook;
import org.entente.model.PastScore;
import org.entente.model.Term;
import org.entente.network.chance.Normal;
import org.entente.network.chance.Odds;

/**
 * The weights of one target, calibration included: log-odds = base + Σ weight (feature - mean).
 *
 * @param target what is forecast
 * @param base log-odds of a case in which every feature is as in the mean of the cases fitted on
 * @param weights what a unit of each feature adds, in the order of {@link Feature#ALL}
 * @param means the features' means over the cases fitted on
 * @param doubt how far the log-odds may be off
 */
record TargetModel(DyadTarget target, double base, List<Double> weights, List<Double> means, Doubt doubt) {
    private static final double LEVEL = 0.9;

    TargetModel {
        weights = List.copyOf(weights);
        means = List.copyOf(means);
        if (weights.size() != Feature.ALL.size() || means.size() != weights.size()) {
            throw new IllegalArgumentException("The model of " + target.name() + " has " + weights.size()
                    + " weights and " + means.size() + " means; there are " + Feature.ALL.size() + " features.");
        }
    }

    Outlook outlook(String source, String to, LocalDate at, double[] row, PastScore score) {
        List<Term> terms = new ArrayList<>();
        double logOdds = base;
        for (Theme theme : Theme.values()) {
            double size = 0;
            for (int i = 0; i < row.length; i++) {
                if (Feature.ALL.get(i).theme() == theme) {
                    size += weights.get(i) * (row[i] - means.get(i));
                }
            }
            logOdds += size;
            terms.add(new Term(words(theme), Basis.MEASURED, size, Estimate.exact(size), List.of()));
        }
        double off = Normal.deviations(LEVEL) * doubt.standardError(logOdds);
        return new Outlook(
                source,
                to,
                target.outcome().words(),
                at,
                (int) (target.end(at).toEpochDay() - at.toEpochDay()),
                new Estimate(
                        Odds.probability(logOdds), Odds.probability(logOdds - off), Odds.probability(logOdds + off)),
                Estimate.exact(base),
                terms,
                score);
    }

    /** Where the target has no direction, neither has the conduct. */
    private String words(Theme theme) {
        if (target.outcome().directed()) {
            return theme.words();
        }
        return switch (theme) {
            case SOURCE_CONDUCT -> "both sides' conduct towards others, as the one who acts";
            case TARGET_CONDUCT -> "both sides' conduct towards others, as the one it is done to";
            case CONFLICT, COOPERATION, TONE, ATTENTION, COMMON_FRIENDS, COMMON_ENEMIES, CROSS_PRESSURE ->
                theme.words();
        };
    }
}
