package org.entente.network.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.PastScore;
import org.junit.jupiter.api.Test;

class ReferenceTableTest {
    private static final List<String> LINES = List.of(
            "# how it was measured",
            "class\tDENSE\t90\tTALK\t200\t20\t0.5\t0.4\t0.6",
            "base\tDENSE\t90\tTALK\t0.1\t-0.2\t0.4\t0.04",
            "fact\tDENSE\t90\tTALK\tCONTACT_30\t0.25\t1.0\t0.5\t1.5\t-0.01 0.09",
            "score\tDENSE\t90\tTALK\tlater years\t100\t0.2\t0.1");

    @Test
    void aLineIsAFact() {
        Entry entry = new ReferenceClass(ReferenceTable.read(LINES)).entry(Coverage.DENSE, 90, Outcome.TALK);
        assertThat(entry.share().pairs()).isEqualTo(20);
        assertThat(entry.scores()).containsExactly(new PastScore("later years", 100, .2, .1));
        Step step = entry.step();
        assertThat(step.base().value()).isEqualTo(.1);
        assertThat(step.weighings()).hasSize(1);
        assertThat(step.weighings().get(0).centre()).isEqualTo(.25);
        assertThat(step.covariance(0, 1)).isEqualTo(-.01).isEqualTo(step.covariance(1, 0));
        assertThat(step.covariance(1, 1)).isEqualTo(.09);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        for (String bad : List.of(
                "fact\tDENSE\t90\tTALK\tCONTACT_31\t0.25\t1.0\t0.5\t1.5\t0 0 0",
                "fact\tDENSE\t90\tTALK\tCONTACT_90\t0.25\t1.0\t0.5\t1.5\t0 0",
                "guess\tDENSE\t90\tTALK",
                "class\tDENSE\t90")) {
            List<String> lines = new ArrayList<>(LINES);
            lines.add(bad);
            assertThatThrownBy(() -> ReferenceTable.read(lines))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(bad);
        }
    }

    @Test
    void aFactWithoutItsBaseIsRefused() {
        List<String> lines = new ArrayList<>(LINES);
        lines.remove(2);
        assertThatThrownBy(() -> ReferenceTable.read(lines)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theTableOfTheProgramHasEveryOutcome() {
        assertThat(ReferenceTable.bundled()).hasSize(Coverage.values().length * 2 * Outcome.values().length);
    }

    @Test
    void noContactLowersTheChanceOfARungAndNothingIsAskedOfARungItIsNotFor() {
        ReferenceTable.bundled().forEach((key, entry) -> {
            for (Weighing weighing : entry.step().weighings()) {
                assertThat(weighing.fact().asked(key.outcome().rung())).isTrue();
                if (key.outcome() != Outcome.IMPROVEMENT && weighing.fact().ofContact()) {
                    assertThat(weighing.weight().low()).as(key + " " + weighing).isPositive();
                }
            }
        });
    }

    @Test
    void covariancesAreThoseOfTheIntervals() {
        ReferenceTable.bundled().forEach((key, entry) -> {
            Step step = entry.step();
            assertThat(step.covariance(0, 0)).as("base of " + key).isPositive();
            for (int i = 0; i < step.weighings().size(); i++) {
                double half = step.weighings().get(i).weight().width() / 2;
                double deviation = half / 1.6448536;
                assertThat(step.covariance(i + 1, i + 1) / (deviation * deviation))
                        .isBetween(.999, 1.001);
            }
        });
    }
}
