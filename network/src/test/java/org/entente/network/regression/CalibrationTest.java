package org.entente.network.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.entente.network.chance.Odds;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private final double[] logOdds = new double[20_000];
    private final double[] outcomes = new double[logOdds.length];
    private final double[] weights = new double[logOdds.length];

    /** Forecasts that dare twice too much and are half a unit too low. */
    private void draw(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < logOdds.length; i++) {
            logOdds[i] = 2 * random.nextGaussian();
            outcomes[i] = random.nextDouble() < Odds.probability(0.5 + 0.5 * logOdds[i]) ? 1 : 0;
        }
        Arrays.fill(weights, 1);
    }

    @Test
    void findsLevelAndSlope() {
        draw(1);
        Calibration line = Calibration.of(logOdds, outcomes, weights, 1);
        assertThat(line.intercept()).isEqualTo(0.5, within(0.05));
        assertThat(line.slope()).isEqualTo(0.5, within(0.03));
    }

    @Test
    void levelMakesTheMeanRight() {
        draw(2);
        Calibration level = Calibration.level(logOdds, outcomes, weights, 1e-9);
        double mean = Arrays.stream(logOdds)
                .map(level::logOdds)
                .map(Odds::probability)
                .average()
                .orElseThrow();
        assertThat(level.slope()).isEqualTo(1);
        assertThat(mean).isEqualTo(Arrays.stream(outcomes).average().orElseThrow(), within(1e-6));
    }

    @Test
    void nothingKnownChangesNothing() {
        assertThat(Calibration.of(new double[0], new double[0], new double[0], 1))
                .isEqualTo(Calibration.NONE);
        assertThat(Calibration.NONE.logOdds(1.25)).isEqualTo(1.25);
    }

    @Test
    void aFirmPriorHoldsOn() {
        draw(3);
        assertThat(Calibration.of(logOdds, outcomes, weights, 1e9).slope()).isEqualTo(1, within(1e-3));
        assertThatThrownBy(() -> Calibration.of(logOdds, outcomes, weights, 0)).hasMessageContaining("0.0");
    }
}
