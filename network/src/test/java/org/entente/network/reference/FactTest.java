package org.entente.network.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.network.reference.Rivalries.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.model.EventType;
import org.junit.jupiter.api.Test;

class FactTest {
    @Test
    void aContactAgesOutOfItsWindow() {
        PairFacts fresh = Rivalries.of(Coverage.DENSE, act(29, EventType.CONSULT));
        PairFacts older = Rivalries.of(Coverage.DENSE, act(30, EventType.CONSULT));
        assertThat(Fact.CONTACT_30.holds(fresh, Rung.TALK)).isTrue();
        assertThat(Fact.CONTACT_30.holds(older, Rung.TALK)).isFalse();
        assertThat(Fact.CONTACT_90.holds(older, Rung.TALK)).isTrue();
    }

    @Test
    void aTalkIsNoContactOnAHigherRungButAidIsOneOnALower() {
        PairFacts talk = Rivalries.of(Coverage.DENSE, act(5, EventType.CONSULT));
        PairFacts aid = Rivalries.of(Coverage.DENSE, act(5, EventType.AID));
        assertThat(Fact.CONTACT_30.holds(talk, Rung.DECONFLICTION)).isFalse();
        assertThat(Fact.TALK_30.holds(talk, Rung.DECONFLICTION)).isTrue();
        assertThat(Fact.CONTACT_30.holds(aid, Rung.TALK)).isTrue();
        assertThat(Fact.CONTACT_30.holds(aid, Rung.MATERIAL_HELP)).isTrue();
    }

    @Test
    void severalContactsAreOnSeveralDays() {
        PairFacts oneDay = Rivalries.of(
                Coverage.DENSE,
                act(5, EventType.CONSULT),
                act(5, EventType.AGREE),
                act(5, EventType.SUPPORT),
                act(7, EventType.ACCUSE),
                act(8, EventType.CONSULT));
        PairFacts threeDays = Rivalries.of(
                Coverage.DENSE, act(5, EventType.CONSULT), act(6, EventType.CONSULT), act(7, EventType.CONSULT));
        assertThat(Fact.CONTACTS_90.holds(oneDay, Rung.TALK)).isFalse();
        assertThat(Fact.CONTACTS_90.holds(threeDays, Rung.TALK)).isTrue();
    }

    @Test
    void whatComesAfterTheDayIsNotSeen() {
        Random random = new Random(5);
        for (int round = 0; round < 50; round++) {
            PairFacts facts = Rivalries.random(random, Coverage.DENSE);
            List<PairAct> more = new ArrayList<>(facts.acts());
            more.add(act(-1, EventType.CONSULT));
            more.add(act(-20, EventType.ASSAULT));
            assertThat(Rivalries.of(Coverage.DENSE, more, facts.thirds())).isEqualTo(facts);
        }
    }

    @Test
    void crossPressureIsWeighedAgainstWhatPullsTogether() {
        Third apart = new Third("a", .8, -.5, List.of());
        Third together = new Third("b", -.9, -.6, List.of());
        PairFacts pressed = Rivalries.of(Coverage.DENSE, List.of(), List.of(apart));
        PairFacts both = Rivalries.of(Coverage.DENSE, List.of(), List.of(apart, together));
        assertThat(Fact.CROSS_PRESSURE.holds(pressed, Rung.TALK)).isTrue();
        assertThat(Fact.CROSS_PRESSURE.holds(both, Rung.TALK)).isFalse();
        assertThat(Fact.COMMON_ENEMY.holds(both, Rung.TALK)).isTrue();
        assertThat(Fact.COMMON_ENEMY.holds(pressed, Rung.TALK)).isFalse();
    }

    @Test
    void evidenceIsTheActsInTheWindowOnly() {
        PairFacts facts = Rivalries.of(
                Coverage.DENSE, act(5, EventType.CONSULT), act(50, EventType.CONSULT), act(6, EventType.ACCUSE));
        assertThat(Fact.CONTACT_30.evidence(facts, Rung.TALK)).containsExactly(Rivalries.citation("CONSULT 5"));
        assertThat(Fact.CONTACT_90.evidence(facts, Rung.TALK)).hasSize(2);
        assertThat(Fact.CONTACT_90.evidence(facts, Rung.MATERIAL_HELP)).isEmpty();
    }

    @Test
    void aGreatPowerIsOneWhoeverIsNamedFirst() {
        PairFacts withOne = Rivalries.of(Coverage.SPARSE);
        PairFacts without =
                new PairFacts("IRN", "IRQ", Rivalries.AT, Coverage.SPARSE, List.of(), -.4, List.of(), List.of());
        assertThat(Fact.GREAT_POWER.holds(withOne, Rung.TALK)).isTrue();
        assertThat(Fact.GREAT_POWER.holds(without, Rung.TALK)).isFalse();
    }
}
