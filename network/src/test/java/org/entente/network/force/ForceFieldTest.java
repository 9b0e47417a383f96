package org.entente.network.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.network.World.group;
import static org.entente.network.World.state;

import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.model.EventType;
import org.entente.model.Force;
import org.entente.model.ForceKind;
import org.entente.network.Gulf;
import org.entente.network.RandomWorld;
import org.entente.network.World;
import org.entente.network.tie.Snapshot;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForceFieldTest {
    private static final LocalDate AT = LocalDate.of(2014, 7, 1);

    private static Forces forces(World world, String a, String b) {
        Ties ties = Ties.of(world.reporting(), TieSettings.DEFAULT);
        return new ForceField(new Snapshot(ties, AT), ForceField.outsiders(a, b, new TreeSet<>(), new TreeMap<>()))
                .on(a, b);
    }

    private static World world() {
        return new World("d", "2014-07-01");
    }

    @Test
    void aCommonEnemyPullsTogether() {
        Forces forces = forces(
                world().event("2014-07-01", group("c"), EventType.ASSAULT, state("AAA"), -8)
                        .event("2014-07-01", group("c"), EventType.ASSAULT, state("BBB"), -8),
                "AAA",
                "BBB");
        assertThat(forces.parts()).extracting(Force::kind).containsExactly(ForceKind.COMMON_ENEMY);
        assertThat(forces.total().value()).isEqualTo(0.25);
        assertThat(forces.parts().get(0).evidence()).hasSize(2);
    }

    @Test
    void aFriendOfOneAndEnemyOfTheOtherPushesApart() {
        Forces forces = forces(
                world().event("2014-07-01", state("CCC"), EventType.AID, state("AAA"), 8)
                        .event("2014-07-01", state("CCC"), EventType.THREATEN, state("BBB"), -8),
                "AAA",
                "BBB");
        assertThat(forces.crossPressure().value()).isEqualTo(-0.25);
        assertThat(forces.total().value()).isEqualTo(-0.25);
    }

    @Test
    void theIntervalHoldsTheSize() {
        Force force = forces(Gulf.world(), "USA", "IRN").parts().get(0);
        assertThat(force.size().value())
                .isEqualTo(force.tieA().value() * force.tieB().value());
        assertThat(force.size().low()).isLessThan(force.size().value());
        assertThat(force.size().high()).isGreaterThan(force.size().value());
    }

    @Test
    void saudiArabiaPushesTheTwoApart() {
        assertThat(forces(Gulf.world(), "USA", "IRN").of(ForceKind.CROSS_PRESSURE))
                .extracting(Force::third)
                .contains("SAU");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void partsAddUpToTheBit(long seed) {
        Forces forces = forces(RandomWorld.of(seed), "AAA", "BBB");
        double friends = sum(forces, ForceKind.COMMON_FRIEND);
        double enemies = sum(forces, ForceKind.COMMON_ENEMY);
        double cross = sum(forces, ForceKind.CROSS_PRESSURE);
        assertThat(forces.parts()).isNotEmpty();
        assertThat(forces.commonFriends().value()).isEqualTo(friends);
        assertThat(forces.commonEnemies().value()).isEqualTo(enemies);
        assertThat(forces.crossPressure().value()).isEqualTo(cross);
        assertThat(forces.total().value()).isEqualTo(friends + enemies + cross);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void rolesAreAlike(long seed) {
        Forces one = forces(RandomWorld.of(seed), "AAA", "BBB");
        Forces other = forces(RandomWorld.of(seed), "BBB", "AAA");
        assertThat(other.total()).isEqualTo(one.total());
        assertThat(other.parts())
                .extracting(Force::third)
                .isEqualTo(one.parts().stream().map(Force::third).toList());
    }

    private static double sum(Forces forces, ForceKind kind) {
        double sum = 0;
        for (Force force : forces.of(kind)) {
            sum += force.size().value();
        }
        return sum;
    }
}
