package org.entente.network.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.network.stake.MadeStakes.A;
import static org.entente.network.stake.MadeStakes.B;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StakesTest {
    private static final Stakes PLAIN = MadeStakes.plain();

    private static Stakes with(Map<String, Input> inputs, List<VetoPlayer> players) {
        return new Stakes(A, B, "ccc", inputs, players);
    }

    @Test
    void namesTheInputThatIsMissing() {
        for (String key : PLAIN.inputs().keySet()) {
            Map<String, Input> inputs = new LinkedHashMap<>(PLAIN.inputs());
            inputs.remove(key);
            assertThatThrownBy(() -> with(inputs, PLAIN.players()))
                    .as(key)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("The input " + key + " is missing");
        }
    }

    @Test
    void namesTheSideWithoutAPlayer() {
        assertThatThrownBy(() -> with(PLAIN.inputs(), PLAIN.players(A)))
                .hasMessageContaining("BBB")
                .hasMessageContaining("at least a leader");
    }

    @Test
    void refusesAPlayerOfNeitherSide() {
        List<VetoPlayer> players = new ArrayList<>(PLAIN.players());
        players.add(new VetoPlayer("DDD", "leader", "leader", PlayerKind.LEADER));
        assertThatThrownBy(() -> with(PLAIN.inputs(), players)).hasMessageContaining("DDD");
    }

    @Test
    void refusesTwoPlayersOfOneName() {
        List<VetoPlayer> players = new ArrayList<>(PLAIN.players());
        players.add(new VetoPlayer(A, "leader", "another", PlayerKind.PUBLIC));
        assertThatThrownBy(() -> with(PLAIN.inputs(), players)).hasMessageContaining("player.AAA.leader");
    }

    @Test
    void changesOnlyInputsThatThereAre() {
        Input changed = MadeStakes.exact(0.25);
        assertThat(PLAIN.with(Map.of(Keys.DISTRUST, changed)).input(Keys.DISTRUST))
                .isEqualTo(changed);
        assertThatThrownBy(() -> PLAIN.with(Map.of("pair.trust", changed)))
                .hasMessageContaining("pair.trust")
                .hasMessageContaining(Keys.DISTRUST);
    }

    @Test
    void keepsWhatItWasGiven() {
        Map<String, Input> inputs = new LinkedHashMap<>(PLAIN.inputs());
        Stakes stakes = with(inputs, PLAIN.players());
        inputs.clear();
        assertThat(stakes.inputs()).isEqualTo(PLAIN.inputs());
    }

    @Test
    void anInputIsNeverBelowZero() {
        assertThatThrownBy(() -> MadeStakes.ranged(0.5, -0.1, 0.6)).hasMessageContaining("0 or more");
    }
}
