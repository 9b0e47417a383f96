package org.entente.network.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.network.stake.MadeStakes.A;
import static org.entente.network.stake.MadeStakes.B;

import java.util.List;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;
import org.junit.jupiter.api.Test;

class RequirementTest {
    private static final Need LOW = need(A, "leader", 0.2);
    private static final Need MIDDLE = need(A, "hardliners", 0.4);

    private static Need need(String side, String id, double needed) {
        return new Need(new VetoPlayer(side, id, id, PlayerKind.LEADER), needed, 0.1 / needed);
    }

    private static Requirement of(Need... needs) {
        return new Requirement(Rung.TALK, List.of(needs), needs[0], Estimate.exact(1), List.of());
    }

    @Test
    void aSideNeedsWhatItsMostOpposedNeeds() {
        Requirement requirement = of(LOW, need(B, "leader", 0.9), MIDDLE);
        assertThat(requirement.needed(A)).isEqualTo(0.4);
        assertThat(requirement.needed(B)).isEqualTo(0.9);
    }

    @Test
    void theFullThreatCanStillBeEnough() {
        assertThat(of(LOW, need(B, "leader", 1)).reachable()).isTrue();
    }

    @Test
    void onePlayerWhomNoThreatMovesIsEnoughToFail() {
        assertThat(of(LOW, MIDDLE, need(B, "leader", 1.01)).reachable()).isFalse();
    }

    @Test
    void aSwingMeasuresByFactors() {
        assertThat(new Swing("key", MadeStakes.exact(1), 3, 1.5).width()).isEqualTo(StrictMath.log(2), within(1e-12));
    }
}
