package org.entente.network.link.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CountsTest {
    @Test
    void halfIsLeftAfterAHalfLife() {
        Counts counts = new Counts();
        counts.add(0, 10);

        assertThat(counts.at(0, Decay.WEEK, 17)).isEqualTo(0.5f);
        assertThat(counts.at(0, Decay.WEEK, 24)).isEqualTo(0.25f);
        assertThat(counts.at(0, Decay.NEVER, 24)).isEqualTo(1);
        assertThat(counts.ever(-1)).isZero();
    }

    @Test
    void lazyCountsAreTheSumsOverAllDays() {
        Random random = new Random(4);
        Counts counts = new Counts();
        int[] days = random.ints(200, 0, 3000).sorted().toArray();
        for (int day : days) {
            counts.add(7, day);
        }

        for (Decay decay : Decay.values()) {
            double sum = 0;
            for (int day : days) {
                sum += Math.pow(2, -(3100 - day) / decay.halfLife());
            }
            assertThat((double) counts.at(7, decay, 3100)).isCloseTo(sum, within(1e-4 * sum + 1e-12));
        }
    }
}
