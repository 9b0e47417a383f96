package org.entente.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClassScoresTest {
    private static final List<Prediction> ITEMS = List.of(
            new Prediction("1", "AID", "AID", 0.9),
            new Prediction("2", "AID", "AGREE", 0.6),
            new Prediction("3", "AGREE", "AGREE", 0.8),
            new Prediction("4", "REJECT", "-", 0.1));

    @Test
    void countsEveryClassOfTheGoldTheSame() {
        ClassScores scores = new ClassScores(ITEMS, label -> label);

        assertThat(scores.classes()).containsOnlyKeys("AID", "AGREE", "REJECT");
        assertThat(scores.classes().get("AID")).isEqualTo(new Counts(2, 1, 1));
        // F1 is 2/3 for AID, 2/3 for AGREE, 0 for REJECT.
        assertThat(scores.macroF1()).isCloseTo(4.0 / 9, within(1e-12));
    }

    @Test
    void groupsLabels() {
        ClassScores scores = new ClassScores(ITEMS, label -> label.equals("REJECT") ? "CONFLICT" : "COOPERATION");

        assertThat(scores.classes().get("COOPERATION")).isEqualTo(new Counts(3, 3, 3));
        assertThat(scores.macroF1()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void measuresHowFarConfidenceIsFromTruth() {
        List<Prediction> sure = List.of(new Prediction("1", "A", "A", 0.95), new Prediction("2", "A", "B", 0.95));

        assertThat(Calibration.error(sure)).isCloseTo(0.45, within(1e-12));
        assertThat(Calibration.error(List.of())).isZero();
    }

    @Test
    void refusesImpossibleCounts() {
        assertThatThrownBy(() -> new Counts(1, 1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Prediction("1", "A", "A", 1.5)).hasMessageContaining("1.5");
    }
}
