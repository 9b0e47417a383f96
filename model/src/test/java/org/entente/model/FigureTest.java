package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of ties and outlooks: ranges that cannot be are refused with the value. */
class FigureTest {
    private static final LocalDate AT = LocalDate.of(1979, 3, 26);

    @ParameterizedTest
    @CsvSource({"0.5, 0.6, 0.9", "0.5, 0.1, 0.4", "NaN, 0, 1", "0.5, NaN, 1"})
    void anEstimateLiesInItsRange(double value, double low, double high) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Estimate(value, low, high))
                .withMessageContaining(Double.toString(value));
    }

    @Test
    void anExactEstimateHasNoWidth() {
        assertThat(Estimate.exact(0.3).width()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 0", "0, -0.1", "NaN, 0", "0, NaN"})
    void aMassIsNeverNegative(double cooperation, double conflict) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Mass(cooperation, conflict));
    }

    @Test
    void massesAddUpSideBySide() {
        assertThat(new Mass(1, 2).plus(new Mass(3, 4))).isEqualTo(new Mass(4, 6));
        assertThat(new Mass(4, 6).total()).isEqualTo(10);
    }

    @Test
    void noMassChangesNothing() {
        assertThat(new Mass(1, 2).plus(Mass.NONE)).isEqualTo(new Mass(1, 2));
    }

    @Test
    void aTieJoinsTwo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tie("EGY", Estimate.exact(0)))
                .withMessageContaining("EGY");
    }

    @ParameterizedTest
    @CsvSource({"-1, -1.2, 0", "1, 0, 1.01"})
    void aTieIsAtMostOneEitherWay(double value, double low, double high) {
        assertThatIllegalArgumentException().isThrownBy(() -> tie("ISR", new Estimate(value, low, high)));
    }

    @Test
    void aTieOfNothingIsNotKnown() {
        assertThat(tie("ISR", Estimate.exact(0)).known()).isFalse();
    }

    @Test
    void anOutlookIsAProbability() {
        assertThatIllegalArgumentException().isThrownBy(() -> outlook(new Estimate(0.9, 0.5, 1.1), 30));
        assertThatIllegalArgumentException().isThrownBy(() -> outlook(new Estimate(0.1, -0.1, 0.2), 30));
    }

    @Test
    void anOutlookLooksAtLeastOneDayAhead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outlook(Estimate.exact(0.5), 0))
                .withMessageContaining("0");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.2", "10, -0.1", "10, 1.1", "10, NaN"})
    void aScoreIsOfSomeCasesAndBetweenNoughtAndOne(int cases, double brier) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PastScore("test", cases, brier, 0));
    }

    private static Tie tie(String other, Estimate value) {
        return new Tie("EGY", other, AT, Mass.NONE, Mass.NONE, Mass.NONE, value, List.of(), List.of());
    }

    private static Outlook outlook(Estimate probability, int days) {
        return new Outlook("EGY", "ISR", "peace", AT, days, probability, Estimate.exact(0), List.of(), null);
    }
}
