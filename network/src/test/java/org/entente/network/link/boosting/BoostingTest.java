package org.entente.network.link.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BoostingTest {
    private final RankingRows rows = new RankingRows(4);

    /** The answer is the one row where the first and the second number are both large: no sum of single numbers. */
    @Test
    void learnsWhatOnlyTwoNumbersTogetherTell() {
        Random random = new Random(3);
        for (int question = 0; question < 500; question++) {
            rows.question();
            for (int row = 0; row < 8; row++) {
                rows.row(row(random, row == 0, row % 2 == 1), 0, row == 0);
            }
        }

        BoostedTrees trees = new Boosting(40, 3, 0.3, 1, 0.5, 1).fit(rows);

        for (int trial = 0; trial < 200; trial++) {
            float answer = trees.score(row(random, true, false), 0);
            assertThat(answer).isGreaterThan(trees.score(row(random, false, true), 0) + 2);
            assertThat(answer).isGreaterThan(trees.score(row(random, false, false), 0) + 2);
        }
    }

    private static byte[] row(Random random, boolean both, boolean first) {
        int low = random.nextInt(30);
        int high = 34 + random.nextInt(30);
        return new byte[] {
            (byte) (both || first ? high : low),
            (byte) (both || !first ? high : low),
            (byte) random.nextInt(64),
            (byte) random.nextInt(64)
        };
    }

    @Test
    void contributionsSumToTheScore() {
        learnsWhatOnlyTwoNumbersTogetherTell();
        BoostedTrees trees = new Boosting(10, 3, 0.3, 1, 0.5, 0.5).fit(rows);
        double[] contributions = new double[4];

        double sum = trees.explain(rows.cells(), 0, contributions);
        for (double contribution : contributions) {
            sum += contribution;
        }

        assertThat(sum).isCloseTo(trees.score(rows.cells(), 0), within(1e-5));
        assertThat(contributions[0]).isPositive();
    }
}
