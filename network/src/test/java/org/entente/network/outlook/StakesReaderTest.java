package org.entente.network.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.network.World.group;
import static org.entente.network.World.state;

import java.time.LocalDate;
import java.util.Objects;
import org.entente.model.Actor;
import org.entente.model.Basis;
import org.entente.model.ConditionType;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.network.Gulf;
import org.entente.network.World;
import org.entente.network.stake.Input;
import org.entente.network.stake.Keys;
import org.entente.network.stake.PlayerKind;
import org.entente.network.stake.Stakes;
import org.entente.network.stake.VetoPlayer;
import org.junit.jupiter.api.Test;

class StakesReaderTest {
    private static final LocalDate AT = LocalDate.of(2014, 7, 1);

    private static Stakes stakes(World world) {
        return stakes(world, new Question("USA", "IRN", "isis", AT));
    }

    private static Stakes stakes(World world, Question question) {
        return Objects.requireNonNull(
                new Answerer().answer(world.reporting(), question).stakes());
    }

    private static Input of(Stakes stakes, String side, String input) {
        return stakes.input(Keys.side(side, input));
    }

    private static World empty() {
        return new World("article", "2014-07-01");
    }

    @Test
    void whatIsReadFromReportsCitesThem() {
        // How near a side lies is read from the map where the threat has land of its own.
        assertThat(stakes(Gulf.world()).inputs().entrySet())
                .filteredOn(entry -> entry.getValue().basis() != Basis.JUDGEMENT)
                .hasSizeGreaterThan(5)
                .allSatisfy(entry -> assertThat(entry.getValue().evidence())
                        .as(entry.getKey())
                        .isNotEmpty());
    }

    @Test
    void aJudgementCitesNothing() {
        assertThat(stakes(Gulf.world()).inputs().values())
                .filteredOn(input -> input.basis() == Basis.JUDGEMENT)
                .hasSizeGreaterThan(5)
                .allSatisfy(input -> assertThat(input.evidence()).isEmpty());
    }

    @Test
    void withoutReportsAllIsJudgement() {
        Stakes stakes = stakes(empty(), new Question("AAA", "BBB", "ccc", AT));
        assertThat(stakes.inputs().values()).extracting(Input::basis).containsOnly(Basis.JUDGEMENT);
    }

    @Test
    void aQuestionWithoutAThreatHasNoStakes() {
        Question question = new Question("USA", "IRN", null, AT);
        assertThat(new Answerer().answer(Gulf.world().reporting(), question).stakes())
                .isNull();
    }

    @Test
    void distrustIsMeasuredAndGrowsWithWhatTheyDoToEachOther() {
        Input before = stakes(Gulf.world()).input(Keys.DISTRUST);
        World worse = Gulf.world().event("2014-06-20", Gulf.IRN, EventType.ASSAULT, Gulf.USA, -10);
        Input after = stakes(worse).input(Keys.DISTRUST);
        assertThat(before.basis()).isEqualTo(Basis.MEASURED);
        assertThat(after.value()).isGreaterThan(before.value());
    }

    @Test
    void aThreatNamedWithASideIsStated() {
        Input hostility = of(stakes(Gulf.world()), "IRN", Keys.HOSTILITY);
        assertThat(hostility.basis()).isEqualTo(Basis.STATED);
        assertThat(hostility.why()).contains("the reports name");
    }

    @Test
    void aThreatThatStrikesIsMeasured() {
        World world = empty();
        for (int day = 10; day < 20; day++) {
            world.event("2014-06-" + day, Gulf.ISIS, EventType.ASSAULT, Gulf.IRN, -10);
        }
        assertThat(of(stakes(world), "IRN", Keys.HOSTILITY).basis()).isEqualTo(Basis.MEASURED);
    }

    @Test
    void aFriendWhoIsAgainstTheOtherObjects() {
        Stakes stakes = stakes(Gulf.world());
        assertThat(of(stakes, "USA", Keys.OBJECTIONS))
                .satisfies(input -> assertThat(input.why()).contains("SAU"))
                .satisfies(input -> assertThat(input.value()).isPositive())
                .extracting(Input::basis)
                .isEqualTo(Basis.MEASURED);
        assertThat(of(stakes, "IRN", Keys.OBJECTIONS).basis()).isEqualTo(Basis.JUDGEMENT);
    }

    @Test
    void reliefFromSanctionsIsAGainOfTheOneUnderThem() {
        Stakes stakes = stakes(empty().condition(ConditionType.SANCTIONS, Gulf.USA, Gulf.IRN, null, null));
        assertThat(of(stakes, "IRN", Keys.GAINS).basis()).isEqualTo(Basis.STATED);
        assertThat(of(stakes, "IRN", Keys.GAINS).why()).contains("sanctions");
        assertThat(of(stakes, "USA", Keys.GAINS).basis()).isEqualTo(Basis.JUDGEMENT);
    }

    @Test
    void sanctionsOfLaterDaysAreNoGainYet() {
        Stakes stakes = stakes(empty().condition(ConditionType.SANCTIONS, Gulf.USA, Gulf.IRN, "2018", null));
        assertThat(of(stakes, "IRN", Keys.GAINS).basis()).isEqualTo(Basis.JUDGEMENT);
    }

    @Test
    void aStateHasTheUsualPlayersWhereTheReportsShowNone() {
        Stakes stakes = stakes(empty().sentenceNaming(Gulf.USA, Gulf.IRN));
        assertThat(stakes.players("IRN"))
                .extracting(VetoPlayer::kind)
                .containsExactly(PlayerKind.LEADER, PlayerKind.HARDLINERS, PlayerKind.LEGISLATURE, PlayerKind.MILITARY);
    }

    @Test
    void aGroupHasALeaderOnly() {
        Actor band = group("band");
        Stakes stakes = stakes(empty().sentenceNaming(Gulf.USA, band), new Question("USA", "band", "isis", AT));
        assertThat(stakes.players("band")).extracting(VetoPlayer::kind).containsExactly(PlayerKind.LEADER);
    }

    @Test
    void hardlinersInTheReportsTakeThePlaceOfTheUsualOnes() {
        Stakes stakes = stakes(Gulf.world());
        assertThat(stakes.players("IRN"))
                .filteredOn(player -> player.kind() == PlayerKind.HARDLINERS)
                .extracting(VetoPlayer::id)
                .containsExactly("IRN/hardliners");
    }

    @Test
    void hardlinersWhoOnlySpeakAreCited() {
        World world = empty().sentenceNaming(Gulf.HARDLINERS)
                .event(null, Gulf.IRN, EventType.CONSULT, Gulf.USA, 2.8, Factuality.DENIED, Gulf.HARDLINERS);
        assertThat(stakes(world).input("player.IRN.IRN/hardliners.opposition"))
                .satisfies(input -> assertThat(input.basis()).isEqualTo(Basis.STATED))
                .satisfies(input -> assertThat(input.evidence()).isNotEmpty());
    }

    @Test
    void aLeadershipThatRulesItOutIsMoreOpposed() {
        World open = empty().event(null, Gulf.IRN, EventType.CONSULT, Gulf.USA, 2.8, Factuality.PLANNED, Gulf.DEPUTY);
        World closed = empty().event(null, Gulf.IRN, EventType.CONSULT, Gulf.USA, 2.8, Factuality.DENIED, Gulf.DEPUTY);
        String key = "player.IRN.leader.opposition";
        assertThat(stakes(open).input(key).value()).isZero();
        assertThat(stakes(closed).input(key).value()).isEqualTo(0.6);
        assertThat(stakes(closed).input(key).basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void aFriendAgainstTheThreatIsAnAlly() {
        World world = empty().event("2014-06-10", Gulf.USA, EventType.COOPERATE, Gulf.SAU, 7)
                .event("2014-06-11", Gulf.USA, EventType.AID, Gulf.SAU, 7)
                .event("2014-06-12", Gulf.SAU, EventType.ASSAULT, Gulf.ISIS, -10);
        Input allies = of(stakes(world), "USA", Keys.ALLIES);
        assertThat(allies.why()).isEqualTo("friends: SAU");
        assertThat(allies.basis()).isEqualTo(Basis.MEASURED);
        assertThat(allies.evidence()).isNotEmpty();
    }

    @Test
    void aMerePartnerInTalksIsNoAlly() {
        World world = empty();
        for (int day = 10; day < 20; day++) {
            world.event("2014-06-" + day, Gulf.USA, EventType.CONSULT, Gulf.SAU, 7);
        }
        Input allies = of(stakes(world), "USA", Keys.ALLIES);
        assertThat(allies.basis()).isEqualTo(Basis.JUDGEMENT);
        assertThat(allies.why()).isEqualTo("no ally is reported");
    }

    @Test
    void whoIsBoundByAnAllianceIsAnAlly() {
        World world = empty().condition(ConditionType.ALLIANCE, Gulf.USA, Gulf.SAU, "2000", null);
        assertThat(of(stakes(world), "USA", Keys.ALLIES).why()).isEqualTo("friends: SAU");
    }

    @Test
    void anAllyWhoHelpsTheThreatIsNone() {
        World world = empty().condition(ConditionType.ALLIANCE, Gulf.USA, Gulf.SAU, "2000", null)
                .event("2014-06-12", Gulf.SAU, EventType.AID, Gulf.ISIS, 8);
        assertThat(of(stakes(world), "USA", Keys.ALLIES).basis()).isEqualTo(Basis.JUDGEMENT);
    }

    @Test
    void friendsOfTheThreatAddToItsPower() {
        World helped = empty().event("2014-06-10", Gulf.SAU, EventType.AID, Gulf.ISIS, 8)
                .event("2014-06-11", Gulf.SAU, EventType.COOPERATE, Gulf.ISIS, 8);
        Input alone = stakes(empty()).input(Keys.THREAT_POWER);
        Input power = stakes(helped).input(Keys.THREAT_POWER);
        assertThat(power.value()).isGreaterThan(alone.value());
        assertThat(power.why()).contains("helped by SAU");
        assertThat(power.basis()).isEqualTo(Basis.MEASURED);
    }

    @Test
    void aThreatWithoutLandIsWhereItFights() {
        Input proximity = of(stakes(Gulf.world()), "IRN", Keys.PROXIMITY);
        assertThat(proximity.why()).isEqualTo("it borders on IRQ");
        assertThat(proximity.value()).isEqualTo(1);
        assertThat(proximity.evidence()).isNotEmpty();
        assertThat(of(stakes(Gulf.world()), "USA", Keys.PROXIMITY).value()).isLessThan(proximity.value());
    }

    @Test
    void onlyASuperpowerReachesFar() {
        Stakes stakes = stakes(empty(), new Question("USA", "BRA", "IRQ", AT));
        assertThat(of(stakes, "USA", Keys.POWER).value()).isEqualTo(0.7);
        assertThat(of(stakes, "BRA", Keys.POWER).value()).isLessThan(0.1);
    }

    @Test
    void powerIsThatOfTheDayAlsoBeforeTheTableOfBordersBegins() {
        World world = new World("article", null).sentenceNaming(state("ITA"));
        Question question = new Question("FRA", "YUG", "ITA", LocalDate.of(1938, 7, 1));
        assertThat(stakes(world, question).input(Keys.THREAT_POWER).why()).isEqualTo("a great power");
    }
}
