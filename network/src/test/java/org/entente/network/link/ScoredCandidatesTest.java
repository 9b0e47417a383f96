package org.entente.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoredCandidatesTest {
    private static final LinkQuestion QUESTION = new LinkQuestion(3, 0, 0, 5, 6);

    @Test
    void equalsShareTheMiddleRank() {
        ScoredCandidates scored = scored(new int[] {1, 2, 5, 3}, 1, 1, 1, 0);

        assertThat(scored.rank(QUESTION, 5, 100)).isEqualTo(2);
    }

    @Test
    void whoWasNotScoredComesAfterAllOthers() {
        ScoredCandidates scored = scored(new int[] {1, 2}, 1, 1);

        // Two are ahead; of the 96 left besides the two answers half are expected ahead too.
        assertThat(scored.rank(QUESTION, 5, 100)).isEqualTo(3 + 96 / 2.0);
    }

    @Test
    void scoringNobodyIsNotRankedFirst() {
        assertThat(scored(new int[0]).rank(QUESTION, 5, 100)).isEqualTo(1 + 98 / 2.0);
    }

    @Test
    void otherAnswersAreNotInTheWay() {
        ScoredCandidates scored = scored(new int[] {6, 5, 4}, 3, 2, 1);

        assertThat(scored.rank(QUESTION, 5, 100)).isEqualTo(1);
        assertThat(scored.best()).isZero();
    }

    private static ScoredCandidates scored(int[] entities, double... scores) {
        return new ScoredCandidates(entities, scores);
    }
}
