package org.entente.network.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalTest {
    @Test
    void hasTheTablesValues() {
        assertThat(Normal.deviations(0.9)).isEqualTo(1.6448536269514722, within(1e-10));
        assertThat(Normal.deviations(0.95)).isEqualTo(1.959963984540054, within(1e-10));
        assertThat(Normal.deviations(0.5)).isEqualTo(0.6744897501960817, within(1e-10));
    }

    @Test
    void oddsGoThereAndBack() {
        assertThat(Odds.probability(Odds.log(0.2))).isEqualTo(0.2, within(1e-15));
        assertThat(Odds.log(0.5)).isZero();
    }
}
