package org.entente.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrencyForecasterTest {
    @Test
    void theLatestComesFirstThenTheMostFrequentOfOthers() {
        RecurrencyForecaster forecaster = new RecurrencyForecaster(40, 4);
        FollowingWorld.events(List.of(
                        new int[] {0, 0, 10, 0},
                        new int[] {0, 0, 11, 1},
                        new int[] {1, 0, 12, 1},
                        new int[] {2, 0, 12, 1},
                        new int[] {1, 0, 13, 2}))
                .byDay()
                .forEach(forecaster::learn);

        ScoredCandidates scored = forecaster.forecast(new LinkQuestion(5, 0, 0));

        assertThat(rank(scored, 11)).isEqualTo(1);
        assertThat(rank(scored, 10)).isEqualTo(2);
        assertThat(rank(scored, 12)).isEqualTo(3);
        assertThat(rank(scored, 13)).isEqualTo(4);
    }

    private static double rank(ScoredCandidates scored, int answer) {
        return scored.rank(new LinkQuestion(5, 0, 0, answer), answer, 40);
    }
}
