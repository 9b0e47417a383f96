package org.entente.network.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.entente.network.chance.Odds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogisticRegressionTest {
    /** Cases of a known law: log-odds = -1 + 2 a - 0.5 b, and a third column that means nothing. */
    private static Observations drawn(long seed, int cases) {
        Random random = new Random(seed);
        double[][] rows = new double[cases][];
        double[] outcomes = new double[cases];
        for (int i = 0; i < cases; i++) {
            rows[i] = new double[] {random.nextGaussian(), 3 + 2 * random.nextGaussian(), random.nextGaussian()};
            outcomes[i] = random.nextDouble() < Odds.probability(-1 + 2 * rows[i][0] - 0.5 * rows[i][1]) ? 1 : 0;
        }
        return Observations.of(rows, outcomes);
    }

    @Test
    void findsTheLawBehindTheCases() {
        LogisticModel model = new LogisticRegression(0.1).fit(drawn(7, 20_000));
        assertThat(model.intercept()).isEqualTo(-1, within(0.15));
        assertThat(model.weight(0)).isEqualTo(2, within(0.1));
        assertThat(model.weight(1)).isEqualTo(-0.5, within(0.05));
        assertThat(model.weight(2)).isEqualTo(0, within(0.06));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void isFlatAtTheOptimum(long seed) {
        Observations cases = drawn(seed, 500);
        double ridge = 3;
        LogisticModel model = new LogisticRegression(ridge).fit(cases);
        Standardisation standard = Standardisation.of(cases);
        double[] slope = new double[4];
        for (int i = 0; i < cases.cases(); i++) {
            double off = model.probability(cases.rows()[i]) - cases.outcomes()[i];
            double[] row = standard.of(cases.rows()[i]);
            for (int j = 0; j < 4; j++) {
                slope[j] += off * row[j];
            }
        }
        assertThat(slope[0]).isEqualTo(0, within(1e-3));
        for (int j = 1; j < 4; j++) {
            double penalised = slope[j] + ridge * model.weight(j - 1) * standard.scales()[j - 1];
            assertThat(penalised).isEqualTo(0, within(1e-3));
        }
    }

    @Test
    void unitsOfAColumnChangeNothing() {
        Observations cases = drawn(3, 400);
        double[][] inThousands = new double[cases.cases()][];
        for (int i = 0; i < inThousands.length; i++) {
            inThousands[i] = cases.rows()[i].clone();
            inThousands[i][1] = 1000 * inThousands[i][1] + 7;
        }
        LogisticModel one = new LogisticRegression(2).fit(cases);
        LogisticModel other = new LogisticRegression(2).fit(Observations.of(inThousands, cases.outcomes()));
        for (int i = 0; i < cases.cases(); i++) {
            assertThat(other.logOdds(inThousands[i])).isEqualTo(one.logOdds(cases.rows()[i]), within(1e-6));
            assertThat(other.standardError(inThousands[i])).isEqualTo(one.standardError(cases.rows()[i]), within(1e-6));
        }
    }

    @Test
    void aPenaltyDrawsWeightsIn() {
        Observations cases = drawn(5, 300);
        assertThat(Math.abs(new LogisticRegression(100).fit(cases).weight(0)))
                .isLessThan(Math.abs(new LogisticRegression(1).fit(cases).weight(0)));
    }

    @Test
    void aWeightOfTwoIsACaseTwice() {
        Observations cases = drawn(9, 200);
        double[] twice = new double[200];
        int[] repeated = new int[400];
        for (int i = 0; i < 200; i++) {
            twice[i] = 2;
            repeated[2 * i] = i;
            repeated[2 * i + 1] = i;
        }
        LogisticModel weighted = new LogisticRegression(1).fit(new Observations(cases.rows(), cases.outcomes(), twice));
        LogisticModel doubled = new LogisticRegression(1).fit(cases.only(repeated));
        assertThat(weighted.weight(0)).isEqualTo(doubled.weight(0), within(1e-8));
        assertThat(weighted.covariance(1, 1)).isEqualTo(doubled.covariance(1, 1), within(1e-8));
    }

    @Test
    void standardErrorsCoverTheTruth() {
        int covered = 0;
        double[] row = {0.5, 3, 0};
        for (int seed = 0; seed < 200; seed++) {
            LogisticModel model = new LogisticRegression(1e-6).fit(drawn(seed, 400));
            double truth = -1 + 2 * 0.5 - 0.5 * 3;
            covered += Math.abs(model.logOdds(row) - truth) < 1.645 * model.standardError(row) ? 1 : 0;
        }
        assertThat(covered).isBetween(168, 192);
    }

    @Test
    void whatNeverHappensStaysPossible() {
        double[][] rows = {{1}, {2}, {3}};
        LogisticModel model = new LogisticRegression(1).fit(Observations.of(rows, new double[3]));
        assertThat(model.probability(new double[] {2})).isBetween(0.0, 1e-3);
    }

    @Test
    void saysWhatItCannotFit() {
        assertThatThrownBy(() -> new LogisticRegression(-1)).hasMessageContaining("-1.0");
        assertThatThrownBy(() -> Observations.of(new double[][] {{Double.NaN}}, new double[1]))
                .hasMessageContaining("Row 0")
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> Observations.of(new double[][] {{1}, {1, 2}}, new double[2]))
                .hasMessageContaining("Row 1 has 2");
        assertThatThrownBy(() -> Observations.of(new double[][] {{1}}, new double[] {2}))
                .hasMessageContaining("2.0");
    }
}
