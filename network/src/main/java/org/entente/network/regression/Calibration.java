package org.entente.network.regression;

import org.entente.network.chance.Odds;

/**
 * Corrects log-odds by a straight line (Platt 1999): a slope below 1 draws in forecasts that dare too much, the intercept
 * moves all of them to the level at which things happen. As it is linear, the terms of a forecast keep adding up: each is
 * multiplied by the slope.
 *
 * @param intercept added to the log-odds
 * @param slope their factor
 */
public record Calibration(double intercept, double slope) {
    /** Leaves forecasts as they are. */
    public static final Calibration NONE = new Calibration(0, 1);

    private static final int STEPS = 100;
    private static final double STILL = 1e-12;

    public Calibration {
        if (!Double.isFinite(intercept) || !Double.isFinite(slope)) {
            throw new IllegalArgumentException("A calibration of " + intercept + " + " + slope + " x is none.");
        }
    }

    /**
     * The line under which the outcomes are most probable, drawn towards {@link #NONE} as by a normal prior.
     *
     * @param logOdds forecasts that were made without knowing the outcomes
     * @param outcomes in [0, 1]
     * @param weights how much each case counts, at least 0
     * @param prior how firmly to hold to no correction: the prior's precision in intercept and slope, above 0
     */
    public static Calibration of(double[] logOdds, double[] outcomes, double[] weights, double prior) {
        return fitted(logOdds, outcomes, weights, prior, true);
    }

    /** The same with the slope left at 1: only the level is corrected. */
    public static Calibration level(double[] logOdds, double[] outcomes, double[] weights, double prior) {
        return fitted(logOdds, outcomes, weights, prior, false);
    }

    public double logOdds(double logOdds) {
        return intercept + slope * logOdds;
    }

    private static Calibration fitted(
            double[] logOdds, double[] outcomes, double[] weights, double prior, boolean sloped) {
        if (logOdds.length != outcomes.length || logOdds.length != weights.length) {
            throw new IllegalArgumentException("As many forecasts, outcomes and weights are needed; there are "
                    + logOdds.length + ", " + outcomes.length + " and " + weights.length + ".");
        }
        if (!(prior > 0)) {
            throw new IllegalArgumentException("The prior of a calibration is above 0, not " + prior + ".");
        }
        Calibration line = NONE;
        double loss = line.loss(logOdds, outcomes, weights, prior);
        for (int step = 0; step < STEPS; step++) {
            Calibration towards = line.towards(logOdds, outcomes, weights, prior, sloped);
            double length = 1;
            Calibration next = line.moved(towards, length);
            double nextLoss = next.loss(logOdds, outcomes, weights, prior);
            while (!(nextLoss < loss) && length > STILL) {
                length /= 2;
                next = line.moved(towards, length);
                nextLoss = next.loss(logOdds, outcomes, weights, prior);
            }
            if (!(nextLoss < loss)) {
                break;
            }
            line = next;
            loss = nextLoss;
        }
        return line;
    }

    private double loss(double[] logOdds, double[] outcomes, double[] weights, double prior) {
        double loss = prior / 2 * (intercept * intercept + (slope - 1) * (slope - 1));
        for (int i = 0; i < logOdds.length; i++) {
            double corrected = logOdds(logOdds[i]);
            loss += weights[i] * (LogisticRegression.softplus(corrected) - outcomes[i] * corrected);
        }
        return loss;
    }

    /** Newton's step, as the change of intercept and slope. */
    private Calibration towards(double[] logOdds, double[] outcomes, double[] weights, double prior, boolean sloped) {
        double level = prior * intercept;
        double tilt = prior * (slope - 1);
        double level2 = prior;
        double tilt2 = prior;
        double mixed = 0;
        for (int i = 0; i < logOdds.length; i++) {
            double p = Odds.probability(logOdds(logOdds[i]));
            double off = weights[i] * (p - outcomes[i]);
            double spread = weights[i] * p * (1 - p);
            level += off;
            tilt += off * logOdds[i];
            level2 += spread;
            mixed += spread * logOdds[i];
            tilt2 += spread * logOdds[i] * logOdds[i];
        }
        if (!sloped) {
            return new Calibration(level / level2, 0);
        }
        double determinant = level2 * tilt2 - mixed * mixed;
        return new Calibration(
                (tilt2 * level - mixed * tilt) / determinant, (level2 * tilt - mixed * level) / determinant);
    }

    private Calibration moved(Calibration towards, double length) {
        return new Calibration(intercept - length * towards.intercept, slope - length * towards.slope);
    }
}
