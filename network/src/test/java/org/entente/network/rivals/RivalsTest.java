package org.entente.network.rivals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.network.World.group;
import static org.entente.network.World.state;

import org.entente.model.Actor;
import org.entente.model.ConditionType;
import org.entente.model.EventType;
import org.entente.network.Gulf;
import org.entente.network.RandomWorld;
import org.entente.network.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RivalsTest {
    private static final Actor FRA = state("FRA");
    private static final Actor GBR = state("GBR");
    private static final Actor RUS = state("RUS");

    @Test
    void findsTheRivalsAndTheThreat() {
        Subject subject = Rivals.of(Gulf.world().reporting());
        assertThat(subject.pair()).hasValueSatisfying(pair -> {
            assertThat(pair.a()).isEqualTo("IRN");
            assertThat(pair.b()).isEqualTo("USA");
        });
        assertThat(subject.threat())
                .hasValueSatisfying(threat -> assertThat(threat.id()).isEqualTo("isis"));
    }

    @Test
    void prefersRivalsWithContactsToAlliesAndToPlainEnemies() {
        World world = new World("d", "1904-05-01")
                .event("1904-04-08", GBR, EventType.AGREE, FRA, 6)
                .condition(ConditionType.RIVALRY, GBR, FRA, null, null)
                .event("1904-04-08", FRA, EventType.AID, RUS, 7)
                .condition(ConditionType.ALLIANCE, FRA, RUS, "1894", null)
                .event("1904-02-09", state("JPN"), EventType.ASSAULT, RUS, -10)
                .event("1904-02-10", state("JPN"), EventType.ASSAULT, RUS, -10);
        assertThat(Rivals.of(world.reporting()).pair()).hasValueSatisfying(pair -> {
            assertThat(pair.a()).isEqualTo("FRA");
            assertThat(pair.b()).isEqualTo("GBR");
        });
    }

    @Test
    void theScoreIsTheSumOfItsReasons() {
        for (Candidate pair : Rivals.of(Gulf.world().reporting()).pairs()) {
            double sum = 0;
            for (Candidate.Reason reason : pair.reasons()) {
                sum += reason.points();
            }
            assertThat(pair.score()).isEqualTo(sum);
        }
    }

    @Test
    void aTextWithoutHostilityHasNoThreat() {
        World world =
                new World("d", null).event(null, GBR, EventType.CONSULT, FRA, 3).sentenceNaming(GBR, FRA, RUS);
        assertThat(Rivals.of(world.reporting()).threat()).isEmpty();
    }

    @Test
    void aTextWithoutActorsIsAboutNobody() {
        assertThat(Rivals.of(new World("d", null).reporting()).pair()).isEmpty();
    }

    @Test
    void aVictimIsNoThreat() {
        World world = new World("d", null)
                .event(null, GBR, EventType.CONSULT, FRA, 3)
                .event(null, GBR, EventType.THREATEN, FRA, -6)
                .event(null, group("raiders"), EventType.ASSAULT, RUS, -9)
                .sentenceNaming(RUS, GBR, FRA);
        assertThat(Rivals.of(world.reporting()).menaces())
                .extracting(Menace::id)
                .containsExactly("raiders");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderDoesNotMatter(long seed) {
        World world = RandomWorld.of(seed);
        assertThat(Rivals.of(world.shuffled(seed))).isEqualTo(Rivals.of(world.reporting()));
    }
}
