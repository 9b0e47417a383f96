package org.entente.network.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupedFoldsTest {
    private final int[] groups = new Random(4).ints(500, 0, 23).toArray();
    private final GroupedFolds folds = GroupedFolds.of(groups, 5);

    @Test
    void noGroupIsOnBothSides() {
        for (int part = 0; part < 5; part++) {
            int[] inside = IntStream.of(folds.inside(part)).map(i -> groups[i]).toArray();
            int[] outside =
                    IntStream.of(folds.outside(part)).map(i -> groups[i]).toArray();
            assertThat(inside).isNotEmpty().doesNotContain(outside);
        }
    }

    @Test
    void eachCaseIsJudgedOnce() {
        int[] all = IntStream.range(0, 5)
                .flatMap(part -> Arrays.stream(folds.inside(part)))
                .sorted()
                .toArray();
        assertThat(all).isEqualTo(IntStream.range(0, 500).toArray());
    }

    @Test
    void partsAreAboutAsLarge() {
        for (int part = 0; part < 5; part++) {
            assertThat(folds.inside(part).length).isBetween(80, 120);
        }
    }

    @Test
    void moreGroupsThanPartsAreNeeded() {
        assertThatThrownBy(() -> GroupedFolds.of(new int[] {1, 1, 2}, 3)).hasMessageContaining("2 groups");
    }
}
