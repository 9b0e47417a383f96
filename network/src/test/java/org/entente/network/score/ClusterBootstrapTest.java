package org.entente.network.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.entente.model.Estimate;
import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {
    private final double[] values = new Random(6).doubles(1_000).toArray();

    private static int[] clusters(int size) {
        return IntStream.range(0, 1_000).map(i -> i / size).toArray();
    }

    @Test
    void independentCasesHaveTheNormalInterval() {
        Estimate mean = ClusterBootstrap.DEFAULT.mean(values, clusters(1));
        double expected = 2 * 1.645 * Math.sqrt(1 / 12.0 / 1_000);
        assertThat(mean.width()).isEqualTo(expected, within(0.15 * expected));
    }

    @Test
    void copiesOfACaseDoNotNarrowIt() {
        double[] copied =
                IntStream.range(0, 1_000).mapToDouble(i -> values[i / 10]).toArray();
        Estimate naive = ClusterBootstrap.DEFAULT.mean(copied, clusters(1));
        Estimate clustered = ClusterBootstrap.DEFAULT.mean(copied, clusters(10));
        assertThat(clustered.value()).isEqualTo(naive.value(), within(1e-12));
        assertThat(clustered.width()).isGreaterThan(2 * naive.width());
    }

    @Test
    void theSameSeedGivesTheSame() {
        assertThat(ClusterBootstrap.DEFAULT.mean(values, clusters(7)))
                .isEqualTo(ClusterBootstrap.DEFAULT.mean(values, clusters(7)));
    }

    @Test
    void refusesEmptyAndUneven() {
        assertThatThrownBy(() -> ClusterBootstrap.DEFAULT.mean(new double[1], new int[2]))
                .hasMessageContaining("1 and 2");
        assertThatThrownBy(() -> new ClusterBootstrap(0, 0.9, 1)).hasMessageContaining("0");
    }
}
