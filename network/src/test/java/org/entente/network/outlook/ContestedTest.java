package org.entente.network.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.network.Gulf;
import org.entente.network.World;
import org.entente.network.stake.Keys;
import org.entente.network.stake.Requirement;
import org.entente.network.stake.Swing;
import org.junit.jupiter.api.Test;

class ContestedTest {
    private static final Question QUESTION = new Question("USA", "IRN", "isis", LocalDate.of(2014, 7, 1));

    private static List<Reading> readings(World world) {
        return new Answerer().answer(world.reporting(), QUESTION).readings();
    }

    private static World said(Factuality factuality) {
        return new World("article", "2014-07-01").event(null, Gulf.SAU, EventType.AID, Gulf.ISIS, 7, factuality, null);
    }

    private static double threatPower(Requirement requirement) {
        return requirement.swings().stream()
                .filter(swing -> swing.key().equals(Keys.THREAT_POWER))
                .map(Swing::input)
                .mapToDouble(input -> input.value())
                .sum();
    }

    @Test
    void whatOnlyOthersSayIsReadBothWays() {
        assertThat(readings(Gulf.world())).singleElement().satisfies(reading -> {
            assertThat(reading.third()).isEqualTo("SAU");
            assertThat(reading.threat()).isEqualTo("isis");
            assertThat(reading.evidence()).hasSize(1);
        });
    }

    @Test
    void theTwoReadingsDiffer() {
        Reading reading = readings(Gulf.world()).get(0);
        for (int i = 0; i < 4; i++) {
            assertThat(reading.ifTrue().get(i).ratio())
                    .isNotEqualTo(reading.ifFalse().get(i).ratio());
        }
    }

    @Test
    void helpForTheThreatIsInItsPowerOnlyIfItIsTrue() {
        Reading reading = readings(Gulf.world()).get(0);
        assertThat(threatPower(reading.ifTrue().get(3)))
                .isGreaterThan(threatPower(reading.ifFalse().get(3)));
    }

    @Test
    void whatIsOnlyPossibleIsContested() {
        assertThat(readings(said(Factuality.POSSIBLE)))
                .extracting(Reading::third)
                .containsExactly("SAU");
    }

    @Test
    void aPlainFactIsNot() {
        assertThat(readings(said(Factuality.ASSERTED))).isEmpty();
    }

    @Test
    void aFactThatSomebodyDeniesIs() {
        World world = said(Factuality.ASSERTED)
                .event(null, Gulf.SAU, EventType.AID, Gulf.ISIS, 7, Factuality.DENIED, Gulf.SAU);
        assertThat(readings(world))
                .singleElement()
                .satisfies(reading -> assertThat(reading.evidence()).hasSize(2));
    }

    @Test
    void whatARivalDoesIsNotAThirdPartys() {
        World world = new World("article", "2014-07-01")
                .event(null, Gulf.IRN, EventType.AID, Gulf.ISIS, 7, Factuality.POSSIBLE, null);
        assertThat(readings(world)).isEmpty();
    }

    @Test
    void hostilityTowardsTheThreatIsNotContested() {
        World world = new World("article", "2014-07-01")
                .event(null, Gulf.SAU, EventType.ASSAULT, Gulf.ISIS, -9, Factuality.POSSIBLE, null);
        assertThat(readings(world)).isEmpty();
    }

    @Test
    void whatIsSaidLaterIsNotSeen() {
        World world = new World("article", "2015-07-01")
                .event("2015-06-01", Gulf.SAU, EventType.AID, Gulf.ISIS, 7, Factuality.POSSIBLE, null);
        assertThat(readings(world)).isEmpty();
    }
}
