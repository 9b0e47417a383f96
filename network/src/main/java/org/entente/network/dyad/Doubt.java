package org.entente.network.dyad;

import java.util.HashMap;
import java.util.Map;
import org.entente.network.chance.Odds;

/**
 * How sure it is that what is given some log-odds comes as often as they say: the covariance of level and slope of a line
 * through forecasts and outcomes, robust to months in which everything goes one way and to pairs that always do (Liang and
 * Zeger 1986; the two added, which errs on the wide side).
 *
 * @param level variance of the level
 * @param mixed covariance of level and slope
 * @param slope variance of the slope
 */
record Doubt(double level, double mixed, double slope) {
    /**
     * @param logOdds calibrated forecasts made without knowing the outcomes
     * @param outcomes 0 or 1
     * @param months the month of each
     * @param pairs the pair of each
     */
    static Doubt of(double[] logOdds, double[] outcomes, int[] months, int[] pairs) {
        double level = 1e-9;
        double mixed = 0;
        double slope = 1e-9;
        for (double x : logOdds) {
            double spread = Odds.probability(x) * Odds.probability(-x);
            level += spread;
            mixed += spread * x;
            slope += spread * x * x;
        }
        double determinant = level * slope - mixed * mixed;
        double[] inverse = {slope / determinant, -mixed / determinant, level / determinant};
        return of(inverse, logOdds, outcomes, months).plus(of(inverse, logOdds, outcomes, pairs));
    }

    /** Of the log-odds of a forecast with these log-odds. */
    double standardError(double logOdds) {
        return StrictMath.sqrt(Math.max(0, level + 2 * mixed * logOdds + slope * logOdds * logOdds));
    }

    private static Doubt of(double[] inverse, double[] logOdds, double[] outcomes, int[] clusters) {
        Map<Integer, double[]> sums = new HashMap<>();
        for (int i = 0; i < logOdds.length; i++) {
            double off = outcomes[i] - Odds.probability(logOdds[i]);
            double[] sum = sums.computeIfAbsent(clusters[i], key -> new double[2]);
            sum[0] += off;
            sum[1] += off * logOdds[i];
        }
        double level = 0;
        double mixed = 0;
        double slope = 0;
        for (int cluster : sums.keySet().stream().sorted().toList()) {
            double[] sum = sums.getOrDefault(cluster, new double[2]);
            double onLevel = inverse[0] * sum[0] + inverse[1] * sum[1];
            double onSlope = inverse[1] * sum[0] + inverse[2] * sum[1];
            level += onLevel * onLevel;
            mixed += onLevel * onSlope;
            slope += onSlope * onSlope;
        }
        return new Doubt(level, mixed, slope);
    }

    private Doubt plus(Doubt other) {
        return new Doubt(level + other.level, mixed + other.mixed, slope + other.slope);
    }
}
