package org.entente.network.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DyadTestTest {
    private static final DyadTest SPLIT =
            new DyadTest(LocalDate.of(1991, 12, 31), LocalDate.of(1992, 1, 1), LocalDate.of(1992, 12, 30), true);
    private final List<PairEvent> events = RandomPairs.of(5);

    private static List<TargetReport> run(List<PairEvent> events) {
        return SPLIT.run(PairHistory.of(events), DyadTarget.MEASURED);
    }

    @Test
    void measuresTheFiveTargets() {
        assertThat(run(events).stream().map(report -> report.target().name()))
                .containsExactly(
                        "material-conflict-month",
                        "material-conflict-quarter",
                        "material-conflict-onset",
                        "more-cooperative-quarter",
                        "net-cooperative-quarter");
    }

    @Test
    void theSameInAnyOrder() {
        assertThat(run(RandomPairs.shuffled(events, 3))).isEqualTo(run(events));
    }

    @Test
    void aForecastDoesNotKnowWhatComes() {
        int may = (int) LocalDate.of(1992, 5, 1).toEpochDay();
        List<PairEvent> other = new ArrayList<>(events);
        for (int i = 0; i < 240; i++) {
            other.add(RandomPairs.event(may + i, i % 6, (i + 1) % 6, 3));
        }
        List<DyadForecast> one = conflicts(events);
        List<DyadForecast> changed = conflicts(other);
        assertThat(one).hasSameSizeAs(changed);
        LocalDate turn = LocalDate.of(1992, 5, 1);
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).at().isAfter(turn)) {
                assertThat(changed.get(i).probability()).isEqualTo(one.get(i).probability());
            }
        }
        assertThat(changed).isNotEqualTo(one);
    }

    private static List<DyadForecast> conflicts(List<PairEvent> events) {
        return run(events).get(0).forecasts();
    }

    @Test
    void learnsWhoIsHostile() {
        TargetReport report = run(events).get(0);
        assertThat(report.model().auc()).isGreaterThan(0.7);
        assertThat(report.model().brier()).isLessThan(report.trainingRate());
        assertThat(report.forecasts()).allMatch(each -> each.probability() > 0 && each.probability() < 1);
    }

    @Test
    void outcomesBeyondTheTestAreNotAsked() {
        assertThat(run(events).get(1).forecasts())
                .allMatch(each -> !each.at().isAfter(LocalDate.of(1992, 9, 1)))
                .anyMatch(each -> each.at().equals(LocalDate.of(1992, 9, 1)));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> run(events.subList(0, 20))).hasMessageContaining("30 events");
        assertThatThrownBy(() -> new DyadTest(SPLIT.testFrom(), SPLIT.trainTo(), SPLIT.testTo(), true))
                .hasMessageContaining("1991-12-31");
    }
}
