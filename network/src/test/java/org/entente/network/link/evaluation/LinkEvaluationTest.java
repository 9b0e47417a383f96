package org.entente.network.link.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.link.LinkDay;
import org.entente.network.link.LinkEvents;
import org.entente.network.link.LinkForecaster;
import org.entente.network.link.LinkQuestion;
import org.entente.network.link.ScoredCandidates;
import org.junit.jupiter.api.Test;

class LinkEvaluationTest {
    /** Always names 1, 2, 3 in this order, and keeps a diary. */
    private static final class Stubborn implements LinkForecaster {
        private final List<String> diary = new ArrayList<>();

        @Override
        public void learn(LinkDay day) {
            diary.add("learnt " + day.day());
        }

        @Override
        public ScoredCandidates forecast(LinkQuestion question) {
            diary.add("asked " + question.day());
            return new ScoredCandidates(new int[] {1, 2, 3}, new double[] {3, 2, 1});
        }
    }

    @Test
    void onlyAnswersOfTheSameDayAreTakenOut() {
        LinkEvents train = events(new int[] {0, 0, 1, 0});
        LinkEvents test = events(new int[] {0, 0, 3, 5}, new int[] {0, 0, 2, 5}, new int[] {0, 0, 3, 9});

        List<RankedLink> links =
                LinkEvaluation.run(new Stubborn(), List.of(train), test).links();

        // 1 was an answer on day 0 only, so it stays ahead; 2 is one of day 5 and steps aside there, not on day 9.
        assertThat(links.get(0).rank()).isEqualTo(2);
        assertThat(links.get(2).rank()).isEqualTo(2);
        assertThat(links.get(4).rank()).isEqualTo(3);
        assertThat(links).extracting(RankedLink::seen).containsExactly(false, false, false, false, true, true);
    }

    @Test
    void aDayIsLearntAfterItWasAskedAbout() {
        Stubborn stubborn = new Stubborn();

        LinkEvaluation.run(stubborn, List.of(), events(new int[] {0, 0, 1, 9}, new int[] {0, 0, 1, 5}));

        assertThat(stubborn.diary).containsExactly("asked 5", "asked 5", "learnt 5", "asked 9", "asked 9", "learnt 9");
    }

    private static LinkEvents events(int[]... rows) {
        int[][] columns = new int[4][rows.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 4; column++) {
                columns[column][row] = rows[row][column];
            }
        }
        return new LinkEvents(6, 1, columns[0], columns[1], columns[2], columns[3]);
    }
}
