package org.entente.network.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {
    private static final Scored FOUR = new Scored(new double[] {0.9, 0.6, 0.4, 0.1}, new double[] {1, 0, 1, 0});

    /** Cases with probabilities in tenths, so that there are ties. */
    private static Scored drawn(long seed) {
        Random random = new Random(seed);
        double[] probabilities =
                random.ints(300, 0, 10).mapToDouble(i -> (i + 0.5) / 10).toArray();
        double[] outcomes = Arrays.stream(probabilities)
                .map(p -> random.nextDouble() < p * p ? 1 : 0)
                .toArray();
        return new Scored(probabilities, outcomes);
    }

    @Test
    void brierByHand() {
        assertThat(BrierScore.of(FOUR)).isEqualTo((0.01 + 0.36 + 0.36 + 0.01) / 4, within(1e-15));
        assertThat(BrierScore.skill(FOUR, 0.5)).isEqualTo(1 - 0.185 / 0.25, within(1e-12));
    }

    @Test
    void theBaseRateItselfHasNoSkill() {
        Scored always = new Scored(new double[] {0.25, 0.25, 0.25, 0.25}, new double[] {0, 1, 0, 0});
        assertThat(BrierScore.skill(always, 0.25)).isEqualTo(0, within(1e-15));
        assertThat(BrierScore.skill(new Scored(new double[] {0}, new double[] {0}), 0))
                .isZero();
    }

    @Test
    void areaByHand() {
        assertThat(AreaUnderCurve.of(FOUR)).isEqualTo(0.75);
        assertThat(AreaUnderCurve.of(new Scored(new double[] {0.5, 0.5}, new double[] {1, 0})))
                .isEqualTo(0.5);
        assertThat(AreaUnderCurve.of(new Scored(new double[] {0.5, 0.7}, new double[] {1, 1})))
                .isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areaIsTheShareOfPairsInOrder(long seed) {
        Scored scored = drawn(seed);
        double wins = 0;
        double pairs = 0;
        for (int i = 0; i < scored.cases(); i++) {
            for (int j = 0; j < scored.cases(); j++) {
                if (scored.outcomes()[i] == 1 && scored.outcomes()[j] == 0) {
                    pairs++;
                    wins += (1 + Math.signum(scored.probabilities()[i] - scored.probabilities()[j])) / 2;
                }
            }
        }
        assertThat(AreaUnderCurve.of(scored)).isEqualTo(wins / pairs, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void areaKeepsUnderMonotoneMaps(long seed) {
        Scored scored = drawn(seed);
        double[] bent =
                Arrays.stream(scored.probabilities()).map(p -> p * p * p).toArray();
        double[] turned = Arrays.stream(scored.probabilities()).map(p -> 1 - p).toArray();
        double area = AreaUnderCurve.of(scored);
        assertThat(AreaUnderCurve.of(new Scored(bent, scored.outcomes()))).isEqualTo(area);
        assertThat(AreaUnderCurve.of(new Scored(turned, scored.outcomes()))).isEqualTo(1 - area, within(1e-12));
    }

    @Test
    void logScoreByHand() {
        assertThat(LogScore.of(FOUR)).isEqualTo(-(Math.log(0.9) + Math.log(0.4)) / 2, within(1e-12));
        assertThat(LogScore.of(new Scored(new double[] {0}, new double[] {1}))).isBetween(27.0, 28.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void brierIsReliabilityLessResolutionPlusUncertainty(long seed) {
        Scored scored = drawn(seed);
        Reliability bins = Reliability.equalWidth(scored, 10);
        double uncertainty = scored.baseRate() * (1 - scored.baseRate());
        assertThat(bins.squaredError() - bins.resolution() + uncertainty)
                .isEqualTo(BrierScore.of(scored), within(1e-12));
    }

    @Test
    void calibrationErrorByHand() {
        assertThat(Reliability.equalWidth(FOUR, 10).expectedError())
                .isEqualTo((0.1 + 0.6 + 0.6 + 0.1) / 4, within(1e-12));
        assertThat(Reliability.equalWidth(FOUR, 1).expectedError()).isEqualTo(0, within(1e-12));
        assertThat(Reliability.equalMass(FOUR, 2).expectedError()).isEqualTo(0.25, within(1e-12));
    }

    @Test
    void certaintyFallsIntoTheLastBin() {
        Scored sure = new Scored(new double[] {1, 0.95}, new double[] {1, 1});
        assertThat(Reliability.equalWidth(sure, 10).bins()).hasSize(1);
    }

    @Test
    void binsOfEqualMassHoldAsMany() {
        assertThat(Reliability.equalMass(drawn(8), 10).bins()).hasSize(10).allMatch(bin -> bin.cases() == 30);
    }

    @Test
    void namesWhatIsNoProbability() {
        assertThatThrownBy(() -> new Scored(new double[] {1.5}, new double[] {1}))
                .hasMessageContaining("1.5");
        assertThatThrownBy(() -> new Scored(new double[0], new double[0])).hasMessageContaining("at least one");
    }
}
