package org.entente.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Floors under what the set measures; docs/decisions/0006 has the figures. */
class StorySetTest {
    private static StorySet all = new StorySet(List.of(), Map.of(), Map.of());

    @BeforeAll
    static void load() throws IOException {
        all = StorySet.load();
    }

    @Test
    void theHeldOutStoriesAreToldApart() {
        assertThat(StoryMeasure.stories(all.part(number -> number > 20)).f1()).isGreaterThan(0.95);
    }

    @Test
    void storiesThatFollowOneAnotherAreToldApart() {
        PairScore score = StoryMeasure.stories(all);
        assertThat(score.precision()).isGreaterThan(0.95);
        assertThat(score.recall()).isGreaterThan(0.95);
    }

    @Test
    void everyCopyIsFoundAndNothingElse() {
        assertThat(StoryMeasure.copies(all)).isEqualTo(new PairScore(55, 0, 0));
    }

    @Test
    void halfACopyWithWordsReplacedIsFound() {
        assertThat(StoryMeasure.edited(all, 0.5, 0.1)).isGreaterThan(0.9);
    }
}
