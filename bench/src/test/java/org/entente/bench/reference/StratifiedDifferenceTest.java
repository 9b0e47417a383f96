package org.entente.bench.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.entente.model.Estimate;
import org.junit.jupiter.api.Test;

class StratifiedDifferenceTest {
    @Test
    void whatOnlyTheStrataMakeGoesAway() {
        StratifiedDifference plain = new StratifiedDifference();
        StratifiedDifference likeForLike = new StratifiedDifference();
        for (int cluster = 0; cluster < 200; cluster++) {
            // The busy have it nine times in ten and come to it nine times in ten, the quiet one in ten, whether with
            // or without.
            boolean busy = cluster % 2 == 0;
            for (int i = 0; i < 10; i++) {
                boolean with = busy ? i != 0 : i == 0;
                double happened = (cluster / 2 + i) % 10 < (busy ? 9 : 1) ? 1 : 0;
                plain.add(cluster, "", with, happened);
                likeForLike.add(cluster, busy ? "busy" : "quiet", with, happened);
            }
        }
        assertThat(plain.estimate().low()).isGreaterThan(.5);
        assertThat(likeForLike.estimate().value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void theIntervalHoldsTheDifferenceAndIsTheSameEachTime() {
        StratifiedDifference difference = new StratifiedDifference();
        for (int cluster = 0; cluster < 50; cluster++) {
            difference.add(cluster, "one", true, cluster % 3 == 0 ? 0 : 1);
            difference.add(cluster, "one", false, cluster % 3 == 0 ? 1 : 0);
        }
        Estimate estimate = difference.estimate();
        assertThat(estimate.value()).isCloseTo(33 / 50.0 - 17 / 50.0, within(1e-12));
        assertThat(estimate.low()).isPositive().isLessThan(estimate.value());
        assertThat(difference.estimate()).isEqualTo(estimate);
    }

    @Test
    void strataOfOneKindSayNothing() {
        StratifiedDifference difference = new StratifiedDifference();
        difference.add(1, "with", true, 1);
        difference.add(2, "without", false, 0);
        assertThat(difference.estimate()).isEqualTo(Estimate.exact(0));
    }
}
