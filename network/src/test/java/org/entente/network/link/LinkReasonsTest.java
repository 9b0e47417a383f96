package org.entente.network.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkReasonsTest {
    private static final int TODAY = 121;

    private final FollowingWorld world = new FollowingWorld(122, 1);
    private final List<int[]> rows =
            world.rows().stream().filter(row -> row[3] < TODAY).toList();
    private final LinkEvents events = FollowingWorld.events(rows);
    private final OutlookForecaster fitted = FollowingWorld.fitted(events);
    private final LinkReasons reasons = new LinkReasons(fitted, events);

    private int[] warning() {
        return rows.stream()
                .filter(row -> row[1] == 0 && row[3] == TODAY - 2)
                .findFirst()
                .orElseThrow();
    }

    private LinkForecast strike() {
        return reasons.forecast(warning()[0], 1, warning()[2], TODAY);
    }

    @Test
    void theTermsSumToTheLogOdds() {
        for (LinkForecast forecast :
                List.of(strike(), reasons.forecast(3, 2, 30, TODAY), reasons.forecast(39, 2, 1, 60))) {
            assertThat(forecast.terms().stream().mapToDouble(LinkTerm::value).sum())
                    .isCloseTo(forecast.logOdds(), within(1e-9));
            assertThat(StrictMath.log(forecast.probability() / (1 - forecast.probability())))
                    .isCloseTo(forecast.logOdds(), within(1e-6));
        }
    }

    @Test
    void theProbabilityIsTheShareAmongTheCandidates() {
        OutlookForecaster forecaster = fitted.remembering(events.byDay());
        ScoredCandidates scored = forecaster.forecast(new LinkQuestion(TODAY, warning()[0], 1));

        assertThat(scored.entity(scored.best())).isEqualTo(warning()[2]);
        assertThat(scored.probability(scored.best())).isCloseTo(strike().probability(), within(1e-6));
    }

    @Test
    void namesTheRuleAndTheEventItRestsOn() {
        LinkTerm term = term(strike(), TermKind.FOLLOW_UP);
        FollowUp rule = term.followUps().get(0);

        assertThat(rule.earlier()).isZero();
        assertThat(rule.daysAgo()).isEqualTo(2);
        assertThat((double) rule.followed() / rule.cases()).isGreaterThan(0.8);
        assertThat(term.events())
                .anySatisfy(event -> assertThat(rows.get(event)).isEqualTo(warning()));
    }

    @Test
    void takingTheCitedEventsOutChangesTheForecastAsIsSaid() {
        LinkForecast forecast = strike();
        for (LinkTerm term : forecast.terms()) {
            List<int[]> left = new ArrayList<>();
            for (int event = 0; event < rows.size(); event++) {
                if (!term.events().contains(event)) {
                    left.add(rows.get(event));
                }
            }
            LinkForecast afresh = new LinkReasons(fitted, FollowingWorld.events(left))
                    .forecast(forecast.source(), forecast.type(), forecast.target(), TODAY);

            assertThat(term.without()).isEqualTo(afresh.logOdds());
        }
        assertThat(term(forecast, TermKind.FOLLOW_UP).without()).isLessThan(forecast.logOdds() - 1);
        assertThat(reasons.logOddsWithout(forecast, Set.of())).isEqualTo(forecast.logOdds());
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reasons.forecast(4, 1, 4, TODAY))
                .withMessageContaining("itself");
        assertThatIllegalArgumentException().isThrownBy(() -> reasons.forecast(4, 1, 5, 0));
    }

    private static LinkTerm term(LinkForecast forecast, TermKind kind) {
        return forecast.terms().stream()
                .filter(term -> term.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
