package org.entente.network.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BetaTest {
    @Test
    void uniformIsTheIdentity() {
        for (double x = 0; x <= 1; x += 0.125) {
            assertThat(new Beta(1, 1).below(x)).isEqualTo(x, within(1e-14));
        }
    }

    @Test
    void agreesWithClosedForms() {
        assertThat(new Beta(2, 3).below(0.5)).isEqualTo(0.6875, within(1e-14));
        assertThat(new Beta(5, 1).below(0.9)).isEqualTo(0.59049, within(1e-14));
        assertThat(new Beta(0.5, 0.5).below(0.25)).isEqualTo(1.0 / 3, within(1e-13));
    }

    @Test
    void quantileUndoesBelow() {
        Beta beta = new Beta(37.5, 4.25);
        for (double p : new double[] {0.01, 0.05, 0.5, 0.95, 0.99}) {
            assertThat(beta.below(beta.quantile(p))).isEqualTo(p, within(1e-12));
        }
    }

    @Test
    void mirrorsItself() {
        assertThat(new Beta(3, 8).quantile(0.05)).isEqualTo(1 - new Beta(8, 3).quantile(0.95), within(1e-13));
    }

    @Test
    void copesWithMuchEvidence() {
        Beta beta = new Beta(200_000, 100_000);
        assertThat(beta.quantile(0.5)).isEqualTo(2.0 / 3, within(1e-5));
    }

    @Test
    void refusesShapesOfNothing() {
        assertThatThrownBy(() -> new Beta(0, 1)).hasMessageContaining("0.0").hasMessageContaining("above 0");
    }
}
