package org.entente.network.dyad;

import java.util.List;

/**
 * What a test found for one target.
 *
 * @param target what was forecast
 * @param baseRate how often it came in the test, in [0, 1]
 * @param trainingRate how often in training: what the skill is measured against
 * @param model scores of the forecasts
 * @param climatology scores of the pair's own past rate
 * @param lastValue scores of the last outcome turned into a probability
 * @param forecasts by date, then by pair
 */
public record TargetReport(
        DyadTarget target,
        double baseRate,
        double trainingRate,
        DyadScores model,
        DyadScores climatology,
        DyadScores lastValue,
        List<DyadForecast> forecasts) {
    public TargetReport {
        forecasts = List.copyOf(forecasts);
    }
}
