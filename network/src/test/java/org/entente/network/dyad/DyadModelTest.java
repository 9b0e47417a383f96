package org.entente.network.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.model.Outlook;
import org.entente.model.PastScore;
import org.entente.model.Term;
import org.entente.network.chance.Odds;
import org.junit.jupiter.api.Test;

class DyadModelTest {
    private static final LocalDate AT = LocalDate.of(1992, 3, 1);
    private final DyadModel bundled = DyadModel.bundled();
    private final List<PairEvent> events = RandomPairs.of(2);

    private List<Outlook> forecast(List<PairEvent> known) {
        return new DyadForecaster(bundled).forecast(PairHistory.of(known), "A0", "A1", AT);
    }

    @Test
    void termsAddUpToTheLogOdds() {
        assertThat(forecast(events)).isNotEmpty().allSatisfy(outlook -> {
            double sum = outlook.base().value();
            for (Term term : outlook.terms()) {
                sum += term.size().value();
            }
            assertThat(Odds.log(outlook.probability().value())).isEqualTo(sum, within(1e-9));
        });
    }

    @Test
    void theFutureChangesNothing() {
        List<PairEvent> past =
                events.stream().filter(event -> event.day() < AT.toEpochDay()).toList();
        List<PairEvent> war = new ArrayList<>(past);
        for (int i = 0; i < 50; i++) {
            war.add(RandomPairs.event((int) AT.toEpochDay() + i, 0, 1, 3));
        }
        assertThat(forecast(war)).isEqualTo(forecast(past)).isEqualTo(forecast(events));
    }

    @Test
    void conflictMakesConflictMoreProbable() {
        List<PairEvent> war = new ArrayList<>(events);
        for (int i = 1; i < 60; i++) {
            war.add(RandomPairs.event((int) AT.toEpochDay() - i, 0, 1, 3));
        }
        double before = probability(forecast(events), "material conflict", 30);
        assertThat(probability(forecast(war), "material conflict", 30)).isGreaterThan(before);
    }

    private static double probability(List<Outlook> outlooks, String outcome, int days) {
        return outlooks.stream()
                .filter(each -> each.outcome().equals(outcome) && each.horizonDays() == days)
                .findFirst()
                .orElseThrow()
                .probability()
                .value();
    }

    @Test
    void longerHorizonsAreMoreProbable() {
        List<Outlook> outlooks = forecast(events);
        double week = probability(outlooks, "material conflict", 7);
        double month = probability(outlooks, "material conflict", 30);
        assertThat(week).isLessThan(month);
        assertThat(month).isLessThan(probability(outlooks, "material conflict", 90));
    }

    @Test
    void carriesItsPastScore() {
        Outlook outlook = forecast(events).get(0);
        PastScore score = Objects.requireNonNull(outlook.score());
        assertThat(score.cases()).isGreaterThan(1_000);
        assertThat(score.skill()).isPositive();
        assertThat(bundled.card().limits()).isNotBlank();
    }

    @Test
    void goesThroughAFileUnchanged() {
        List<String> lines = bundled.lines();
        DyadModel again = DyadModel.read(lines);
        assertThat(again.lines()).isEqualTo(lines);
        assertThat(again.card()).isEqualTo(bundled.card());
        assertThat(again.targets()).isEqualTo(bundled.targets());
    }

    @Test
    void namesTheLineThatIsWrong() {
        List<String> lines = new ArrayList<>(bundled.lines());
        lines.set(4, "nonsense");
        assertThatThrownBy(() -> DyadModel.read(lines))
                .hasMessageContaining("Line 5")
                .hasMessageContaining("nonsense");
        List<String> few = bundled.lines().subList(0, 100);
        assertThatThrownBy(() -> DyadModel.read(few)).hasMessageContaining("has no");
    }

    @Test
    void fitsAndIsReproducible() {
        PairHistory history = PairHistory.of(events);
        DyadModel fitted = new DyadFitting(List.of(history), "random pairs").fit();
        DyadModel again =
                new DyadFitting(List.of(PairHistory.of(RandomPairs.shuffled(events, 8))), "random pairs").fit();
        assertThat(again.lines()).isEqualTo(fitted.lines());
        assertThat(fitted.card().fittedOn()).isEqualTo("random pairs");
    }

    @Test
    void refusesWhomNobodyKnows() {
        DyadForecaster forecaster = new DyadForecaster(bundled);
        PairHistory history = PairHistory.of(events);
        assertThatThrownBy(() -> forecaster.forecast(history, "A0", "Z", AT)).hasMessageContaining("\"Z\"");
        assertThatThrownBy(() -> forecaster.forecast(history, "A0", "A0", AT)).hasMessageContaining("twice");
        assertThatThrownBy(() -> forecaster.forecast(history, "A0", "A1", RandomPairs.FIRST))
                .hasMessageContaining("no event before 1990-01-01");
    }
}
