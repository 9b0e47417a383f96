package org.entente.network.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Tie;
import org.entente.network.Gulf;
import org.entente.network.World;
import org.entente.network.force.ForceField;
import org.entente.network.reporting.Reporting;
import org.entente.network.tie.Snapshot;
import org.entente.network.tie.TieSettings;
import org.entente.network.tie.Ties;
import org.junit.jupiter.api.Test;

class FactsReaderTest {
    private static final LocalDate AT = LocalDate.of(2014, 7, 1);

    private static PairFacts facts(World world, LocalDate at) {
        Reporting reporting = world.reporting();
        Snapshot ties = new Snapshot(Ties.of(reporting, TieSettings.DEFAULT), at);
        Tie tie = ties.between("USA", "IRN");
        ForceField field = new ForceField(ties, id -> true);
        return new FactsReader(reporting).facts(tie, field.on("USA", "IRN"), Coverage.of(reporting.events(), at));
    }

    @Test
    void onlyWhatHappenedOnAKnownDayIsAnAct() {
        World world = new World("article", "2014-07-01")
                .event("2014-06-20", Gulf.USA, EventType.CONSULT, Gulf.IRN, 2.8)
                .event("2014-06-21", Gulf.USA, EventType.CONSULT, Gulf.IRN, 2.8, Factuality.DENIED, null)
                .event("2014-06-22", Gulf.USA, EventType.AGREE, Gulf.IRN, 2.8, Factuality.PLANNED, null)
                .event("2014-06-23", Gulf.USA, EventType.AID, Gulf.IRN, 2.8, Factuality.CONDITIONAL, null)
                .event(null, Gulf.USA, EventType.AID, Gulf.IRN, 2.8)
                .event("2014-08-01", Gulf.USA, EventType.AGREE, Gulf.IRN, 2.8);
        assertThat(facts(world, AT).acts())
                .extracting(PairAct::day, PairAct::type)
                .containsExactly(tuple(LocalDate.of(2014, 6, 20), EventType.CONSULT));
    }

    @Test
    void whatComesLaterIsNotSeen() {
        World world =
                new World("article", "2014-07-01").event("2014-06-20", Gulf.USA, EventType.CONSULT, Gulf.IRN, 2.8);
        assertThat(facts(world, LocalDate.of(2014, 6, 19)).acts()).isEmpty();
        assertThat(facts(world, LocalDate.of(2014, 6, 20)).acts()).hasSize(1);
    }

    @Test
    void thirdPartiesComeWithTheirTies() {
        PairFacts facts = facts(Gulf.world(), AT);
        assertThat(facts.coverage()).isEqualTo(Coverage.SPARSE);
        assertThat(facts.thirds())
                .isNotEmpty()
                .allSatisfy(third -> assertThat(third.evidence()).isNotEmpty());
    }

    @Test
    void dataOfAThousandEventsAYearAreDense() {
        World world = new World("data", null);
        for (int i = 0; i < 1_000; i++) {
            world.event(AT.minusDays(i % 300).toString(), Gulf.USA, EventType.CONSULT, Gulf.IRQ, 1);
        }
        assertThat(Coverage.of(world.reporting().events(), AT)).isEqualTo(Coverage.DENSE);
        assertThat(Coverage.of(world.reporting().events(), AT.minusDays(150))).isEqualTo(Coverage.SPARSE);
    }
}
