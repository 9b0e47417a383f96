package org.entente.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.network.link.evaluation.LinkEvaluation;
import org.entente.network.link.evaluation.RankSums;
import org.entente.network.link.evaluation.RankedLink;
import org.junit.jupiter.api.Test;

class OutlookForecasterTest {
    private final FollowingWorld world = new FollowingWorld(150, 1);
    private final LinkEvents past = world.events(0, 120, 1);
    private final LinkEvents future = world.events(120, 150, 1);

    @Test
    void learnsThatStrikesFollowWarnings() {
        RankSums strikes = strikes(FollowingWorld.fitted(past));
        RecurrencyForecaster floor = new RecurrencyForecaster(FollowingWorld.ENTITIES, FollowingWorld.RELATIONS);
        past.byDay().forEach(floor::learn);

        assertThat(strikes.mrr()).isGreaterThan(0.9);
        assertThat(strikes(floor).mrr()).isLessThan(0.4);
    }

    private RankSums strikes(LinkForecaster forecaster) {
        return LinkEvaluation.run(forecaster, List.of(past), future).sums(link -> future.type(link.event()) == 1);
    }

    @Test
    void theOrderOfTheInputLeavesNoTrace() {
        List<RankedLink> first = LinkEvaluation.run(FollowingWorld.fitted(past), List.of(past), future)
                .links();
        LinkEvents shuffled = world.events(0, 120, 99);

        assertThat(LinkEvaluation.run(FollowingWorld.fitted(shuffled), List.of(shuffled), future)
                        .links())
                .isEqualTo(first);
    }

    @Test
    void theFutureLeavesNoTrace() {
        LinkDay first = future.byDay().get(0);
        OutlookForecaster forecaster = FollowingWorld.fitted(past);
        for (LinkQuestion question : first.questions()) {
            LinkQuestion blind = new LinkQuestion(question.day(), question.subject(), question.relation());
            ScoredCandidates knowing = forecaster.forecast(question);
            ScoredCandidates unknowing = forecaster.forecast(blind);

            assertThat(unknowing.size()).isEqualTo(knowing.size());
            for (int i = 0; i < knowing.size(); i++) {
                assertThat(unknowing.score(i)).isEqualTo(knowing.score(i));
            }
        }
    }
}
