package org.entente.network.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.network.World.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Basis;
import org.entente.model.Condition;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Sector;
import org.entente.model.Term;
import org.entente.network.Gulf;
import org.entente.network.RandomWorld;
import org.entente.network.World;
import org.entente.network.chance.Odds;
import org.entente.network.reference.Rung;
import org.entente.network.reference.RungChance;
import org.entente.network.reporting.Reporting;
import org.entente.network.stake.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswererTest {
    private static final LocalDate AT = LocalDate.of(2014, 7, 1);
    private static final Question GULF = new Question("USA", "IRN", "isis", AT);

    private static Answer gulf() {
        return new Answerer().answer(Gulf.world().reporting(), GULF);
    }

    private static double probability(Answer answer, Rung rung) {
        return answer.ladder().stream()
                .filter(step -> step.rung() == rung)
                .mapToDouble(step -> step.probability().value())
                .sum();
    }

    @Test
    void talksAreLikelyAndAnOpenAllianceIsNot() {
        Answer answer = gulf();
        assertThat(probability(answer, Rung.TALK)).isGreaterThan(0.5);
        assertThat(probability(answer, Rung.DECONFLICTION)).isBetween(0.3, 0.6);
        assertThat(probability(answer, Rung.ALLIANCE)).isLessThan(0.03);
    }

    @Test
    void hardlinersHoldBackAndRiyadhPushesApart() {
        Answer answer = gulf();
        assertThat(answer.holdersBack())
                .extracting(player -> player.actor().id())
                .containsExactly("IRN/hardliners");
        assertThat(answer.holdersBack().get(0).friend()).isEqualTo("SAU");
        assertThat(answer.pushes())
                .filteredOn(push -> push.origin() == Pressure.Origin.CROSS_PRESSURE)
                .extracting(Pressure::subject)
                .containsExactly("SAU");
    }

    @Test
    void aLegislatureHoldsBackToo() {
        Actor congress = new Actor("us-congress", "Congress", ActorKind.INSTITUTION, "USA", List.of(Sector.LEG), "USA");
        World world = Gulf.world().event("2014-06-20", congress, EventType.REJECT, Gulf.IRN, -4);
        assertThat(new Answerer().answer(world.reporting(), GULF).holdersBack())
                .extracting(player -> player.actor().id())
                .containsExactly("us-congress", "IRN/hardliners");
    }

    @Test
    void governmentsSpeakWithSeveralVoices() {
        Conduct usa = gulf().conductOfA();
        assertThat(usa.severalVoices()).isTrue();
        assertThat(usa.ruledOut()).hasSize(2);
        assertThat(usa.voices()).extracting(voice -> voice.speaker().id()).contains("kerry", "pentagon", "state");
        assertThat(gulf().conductOfB().ruledOut()).hasSize(1);
    }

    @Test
    void theThreatToTheUnitedStatesIsMeasuredThroughIraqOrStated() {
        Answer answer = gulf();
        assertThat(answer.threatToA()).satisfies(threat -> {
            assertThat(threat.acts()).extracting(ThreatAct::victim).containsOnly("IRQ");
            assertThat(threat.stated()).isNotEmpty();
        });
        assertThat(answer.threatToB())
                .satisfies(threat -> assertThat(threat.basis()).isEqualTo(Basis.STATED));
    }

    @Test
    void theThreatIsNotEnoughForAnAlliance() {
        Requirement alliance = gulf().requirements().get(3);
        assertThat(alliance.rung()).isEqualTo(Rung.ALLIANCE);
        assertThat(alliance.ratio().high()).isLessThan(1);
        assertThat(alliance.swings()).isNotEmpty();
    }

    @Test
    void theStepsTermsAddUpToTheirLogOdds() {
        for (RungChance rung : gulf().ladder()) {
            double sum = rung.step().base().value();
            for (Term term : rung.step().terms()) {
                sum += term.size().value();
            }
            assertThat(Odds.log(rung.step().probability().value())).isEqualTo(sum, within(1e-9));
        }
    }

    @Test
    void anEnemyInCommonMovesNextToNothing() {
        Answer before = new Answerer().answer(Gulf.world().reporting(), GULF);
        World world = Gulf.world()
                .event("2014-06-30", Gulf.ISIS, EventType.ASSAULT, Gulf.USA, -10)
                .event("2014-06-30", Gulf.ISIS, EventType.ASSAULT, Gulf.IRN, -10);
        Answer after = new Answerer().answer(world.reporting(), GULF);
        assertThat(probability(after, Rung.TALK)).isEqualTo(probability(before, Rung.TALK), within(0.02));
        assertThat(after.requirements().get(0).ratio().value())
                .isGreaterThan(before.requirements().get(0).ratio().value());
    }

    @Test
    void whatToWatchComesTrueWhenItHappens() {
        Answer answer = gulf();
        assertThat(answer.watch()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(answer.watch()).anySatisfy(sign -> assertThat(sign.move()).isPositive());
        assertThat(answer.watch()).anySatisfy(sign -> assertThat(sign.move()).isNegative());
        for (Sign sign : answer.watch()) {
            Answer then = new Answerer().answer(after(Gulf.world().reporting(), sign.happening()), GULF);
            assertThat(probability(then, sign.rung())).isEqualTo(sign.after());
            assertThat(probability(answer, sign.rung())).isEqualTo(sign.before());
        }
    }

    /** The reporting read anew with what happened in it. */
    private static Reporting after(Reporting reporting, Happening happening) {
        List<Event> events = new ArrayList<>(reporting.events());
        Event event = Hypothesis.event(happening, AT);
        if (event != null) {
            events.add(event);
        }
        List<Condition> conditions = new ArrayList<>(reporting.conditions());
        if (happening instanceof Happening.Ending ending) {
            conditions.remove(ending.condition());
        }
        return reporting.withEvents(events).withConditions(conditions);
    }

    @Test
    void answersWithoutAnythingKnownAndSaysSo() {
        Answer answer = new Answerer().answer(new World("d", null).reporting(), new Question("AAA", "BBB", "ccc", AT));
        assertThat(answer.missing())
                .extracting(Gap::kind)
                .contains(Gap.Kind.NO_TIE, Gap.Kind.NO_ACTS_BY, Gap.Kind.THREAT_WITHOUT_ACTS, Gap.Kind.ONE_SOURCE);
        assertThat(answer.threatToA())
                .satisfies(threat -> assertThat(threat.basis()).isEqualTo(Basis.JUDGEMENT));
        assertThat(answer.ladder()).hasSize(4);
    }

    @Test
    void answersWithoutAThreat() {
        Answer answer = new Answerer().answer(Gulf.world().reporting(), new Question("USA", "IRN", null, AT));
        assertThat(answer.requirements()).isEmpty();
        assertThat(answer.missing()).extracting(Gap::kind).contains(Gap.Kind.NO_THREAT);
    }

    @Test
    void seesNothingThatComesLater() {
        World told = Gulf.world().event("2014-06-20", state("IRN"), EventType.ASSAULT, state("USA"), -10);
        Question early = new Question("USA", "IRN", "isis", LocalDate.of(2014, 6, 19));
        assertThat(new Answerer()
                        .answer(told.reporting(), early)
                        .position()
                        .tie()
                        .value())
                .isEqualTo(new Answerer()
                        .answer(Gulf.world().reporting(), early)
                        .position()
                        .tie()
                        .value());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theLadderOnlyGoesDown(long seed) {
        Answer answer =
                new Answerer().answer(RandomWorld.of(seed).reporting(), new Question("AAA", "BBB", "group", AT));
        for (int i = 1; i < 4; i++) {
            assertThat(answer.ladder().get(i).probability().value())
                    .isLessThanOrEqualTo(
                            answer.ladder().get(i - 1).probability().value());
            assertThat(answer.ladder().get(i).probability().high())
                    .isLessThanOrEqualTo(
                            answer.ladder().get(i - 1).probability().high());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderDoesNotMatter(long seed) {
        World world = RandomWorld.of(seed);
        Question question = new Question("AAA", "BBB", "group", AT);
        assertThat(new Answerer().answer(world.shuffled(seed), question))
                .isEqualTo(new Answerer().answer(world.reporting(), question));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void rolesAreAlike(long seed) {
        Answer one = new Answerer().answer(RandomWorld.of(seed).reporting(), new Question("AAA", "BBB", "group", AT));
        Answer other = new Answerer().answer(RandomWorld.of(seed).reporting(), new Question("BBB", "AAA", "group", AT));
        assertThat(other.ladder())
                .extracting(RungChance::probability)
                .isEqualTo(one.ladder().stream().map(RungChance::probability).toList());
        assertThat(other.requirements())
                .extracting(Requirement::ratio)
                .isEqualTo(one.requirements().stream().map(Requirement::ratio).toList());
        assertThat(other.conductOfB()).isEqualTo(one.conductOfA());
    }

    @Test
    void refusesAThreatThatIsOneOfTheRivals() {
        assertThatThrownBy(() -> new Question("USA", "IRN", "IRN", AT)).hasMessageContaining("name a third party");
    }
}
