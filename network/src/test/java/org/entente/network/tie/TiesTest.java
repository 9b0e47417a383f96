package org.entente.network.tie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.network.World.faction;
import static org.entente.network.World.group;
import static org.entente.network.World.organ;
import static org.entente.network.World.organisation;
import static org.entente.network.World.state;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.ConditionType;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Sector;
import org.entente.model.SetAside;
import org.entente.model.Tie;
import org.entente.network.World;
import org.entente.network.reporting.Reporting;
import org.junit.jupiter.api.Test;

class TiesTest {
    private static final Actor USA = state("USA");
    private static final Actor IRN = state("IRN");
    private static final LocalDate AT = LocalDate.of(2014, 7, 1);

    private static Tie tie(World world) {
        return tie(world, AT);
    }

    private static Tie tie(World world, LocalDate at) {
        return Ties.of(world.reporting(), TieSettings.DEFAULT).between("USA", "IRN", at);
    }

    private static World published() {
        return new World("d", "2014-07-01");
    }

    @Test
    void nothingKnownIsZeroAndWide() {
        Tie tie = tie(published());
        assertThat(tie.known()).isFalse();
        assertThat(tie.value().value()).isZero();
        assertThat(tie.value().low()).isEqualTo(-0.9, within(1e-12));
        assertThat(tie.value().high()).isEqualTo(0.9, within(1e-12));
    }

    @Test
    void anEventOfAverageStrengthIsOne() {
        Tie tie = tie(published().event("2014-07-01", USA, EventType.SUPPORT, IRN, 4));
        assertThat(tie.mass().cooperation()).isEqualTo(1);
        assertThat(tie.value().value()).isEqualTo(1.0 / 3);
    }

    @Test
    void anEventCountsHalfAfterNinetyDays() {
        Tie tie = tie(published().event("2014-04-02", USA, EventType.SUPPORT, IRN, 4));
        assertThat(tie.mass().cooperation()).isEqualTo(0.5);
    }

    @Test
    void directionIsKept() {
        Tie tie = tie(published()
                .event("2014-07-01", USA, EventType.COERCE, IRN, -8)
                .event("2014-07-01", IRN, EventType.SUPPORT, USA, 4));
        assertThat(tie.forward().conflict()).isEqualTo(2);
        assertThat(tie.forward().cooperation()).isZero();
        assertThat(tie.backward().cooperation()).isEqualTo(1);
    }

    @Test
    void whatIsDeniedMovesNothing() {
        Tie tie = tie(published().event("2014-07-01", USA, EventType.CONSULT, IRN, 4, Factuality.DENIED, null));
        assertThat(tie.known()).isFalse();
        assertThat(tie.setAside()).extracting(SetAside::reason).containsExactly(SetAside.Reason.DENIED);
    }

    @Test
    void whatIsPlannedCountsHalfAndWhatIsPossibleAQuarter() {
        assertThat(massOf(Factuality.PLANNED)).isEqualTo(0.5);
        assertThat(massOf(Factuality.CONDITIONAL)).isEqualTo(0.25);
        assertThat(massOf(Factuality.POSSIBLE)).isEqualTo(0.25);
    }

    private static double massOf(Factuality factuality) {
        return tie(published().event("2014-07-01", USA, EventType.SUPPORT, IRN, 4, factuality, null))
                .mass()
                .cooperation();
    }

    @Test
    void theFutureAsToldIsAPlanFromTheDayItIsTold() {
        Tie tie = tie(published().event("2014-09-01", USA, EventType.SUPPORT, IRN, 4));
        assertThat(tie.mass().cooperation()).isEqualTo(0.5);
    }

    @Test
    void whatComesLaterIsNotSeen() {
        Tie tie = tie(published().event("2014-06-01", USA, EventType.SUPPORT, IRN, 4), LocalDate.of(2014, 5, 1));
        assertThat(tie.known()).isFalse();
        assertThat(tie.setAside()).extracting(SetAside::reason).containsExactly(SetAside.Reason.LATER);
    }

    @Test
    void aFactWithoutDateCountsHalfFromPublication() {
        Tie tie = tie(published().event(null, USA, EventType.SUPPORT, IRN, 4));
        assertThat(tie.mass().cooperation()).isEqualTo(0.5);
    }

    @Test
    void whatNothingDatesIsLeftOut() {
        Tie tie = tie(new World("d", null).event(null, USA, EventType.SUPPORT, IRN, 4));
        assertThat(tie.known()).isFalse();
        assertThat(tie.setAside()).extracting(SetAside::reason).containsExactly(SetAside.Reason.UNDATED);
    }

    @Test
    void anAllegationCountsHalf() {
        Tie tie = tie(published()
                .event("2014-07-01", USA, EventType.ASSAULT, IRN, -8, Factuality.ASSERTED, organ("ministry", "IRN")));
        assertThat(tie.mass().conflict()).isEqualTo(1);
    }

    @Test
    void whoTellsOfItsOwnDoingCountsInFull() {
        Tie tie = tie(published()
                .event("2014-07-01", USA, EventType.ASSAULT, IRN, -8, Factuality.ASSERTED, organ("kerry", "USA")));
        assertThat(tie.mass().conflict()).isEqualTo(2);
    }

    @Test
    void aMeetingReadBothWaysIsOneMeeting() {
        World once = published().event("2014-07-01", USA, EventType.CONSULT, IRN, 4);
        World twice = published()
                .event("2014-07-01", USA, EventType.CONSULT, IRN, 4)
                .event("2014-07-01", IRN, EventType.CONSULT, USA, 4);
        assertThat(tie(twice).mass()).isEqualTo(tie(once).mass());
        assertThat(tie(twice).forward()).isEqualTo(tie(twice).backward());
        assertThat(tie(twice).contributions().get(0).repeats()).hasSize(1);
    }

    @Test
    void theSameWordsReadBothWaysAreOneAct() {
        Tie tie = tie(
                published().event("2014-07-01", USA, EventType.SUPPORT, IRN, 4).mirrored());
        assertThat(tie.mass().cooperation()).isEqualTo(1);
    }

    @Test
    void blowAndCounterblowAreTwo() {
        Tie tie = tie(published()
                .event("2014-07-01", USA, EventType.ASSAULT, IRN, -8)
                .event("2014-07-01", IRN, EventType.ASSAULT, USA, -8));
        assertThat(tie.mass().conflict()).isEqualTo(4);
    }

    @Test
    void severalDocumentsTellOneEvent() {
        World one = published().event("2014-07-01", USA, EventType.SUPPORT, IRN, 4);
        World other = new World("other", "2014-07-02").event("2014-07-01", USA, EventType.SUPPORT, IRN, 4);
        Reporting both = Reporting.of(List.of(other.coding(), one.coding()));
        Tie tie = Ties.of(both, TieSettings.DEFAULT).between("USA", "IRN", AT);
        assertThat(tie.mass().cooperation()).isEqualTo(1);
    }

    @Test
    void aReportOfTheMonthIsOneWithThatOfTheDay() {
        Tie tie = tie(published()
                .event("2014-06", USA, EventType.CONSULT, IRN, 4)
                .event("2014-06-16", USA, EventType.CONSULT, IRN, 4));
        assertThat(tie.contributions()).hasSize(1);
        assertThat(tie.contributions().get(0).from()).isEqualTo("2014-06-16");
    }

    @Test
    void whatOneAssertsAndAnotherDeniesCountsHalf() {
        Tie tie = tie(published()
                .event("2014-07-01", USA, EventType.CONSULT, IRN, 4)
                .event("2014-07-01", IRN, EventType.CONSULT, USA, 4, Factuality.DENIED, null));
        assertThat(tie.mass().cooperation()).isEqualTo(0.5);
    }

    @Test
    void aPlanWithoutDateIsNotTheContactDeniedBesideIt() {
        Tie tie = tie(published()
                .event(null, USA, EventType.CONSULT, IRN, 4, Factuality.PLANNED, null)
                .event(null, IRN, EventType.CONSULT, USA, 4, Factuality.DENIED, null));
        assertThat(tie.mass().cooperation()).isEqualTo(0.5);
        assertThat(tie.setAside()).hasSize(1);
    }

    @Test
    void whatIsLongAgoIsSetAside() {
        Tie tie = tie(published().event("1979-11-04", IRN, EventType.COERCE, USA, -9));
        assertThat(tie.known()).isFalse();
        assertThat(tie.setAside()).extracting(SetAside::reason).containsExactly(SetAside.Reason.FADED);
    }

    @Test
    void aStandingConditionDoesNotFade() {
        World world = published().condition(ConditionType.SANCTIONS, USA, IRN, "1979", null);
        assertThat(tie(world).mass().conflict()).isEqualTo(2);
        assertThat(tie(world, LocalDate.of(1990, 1, 1)).mass().conflict()).isEqualTo(2);
        assertThat(tie(world).forward().conflict()).isEqualTo(2);
    }

    @Test
    void aConditionFadesFromItsEnd() {
        World world = published().condition(ConditionType.SANCTIONS, USA, IRN, "1979", "2014-04-02");
        assertThat(tie(world).mass().conflict()).isEqualTo(1);
    }

    @Test
    void anEndThatNobodyKnowsLeavesTheConditionOut() {
        World world = published().condition(ConditionType.SANCTIONS, USA, IRN, "1979", null, true);
        assertThat(tie(world).setAside()).extracting(SetAside::reason).containsExactly(SetAside.Reason.ENDED);
    }

    @Test
    void oneConditionReportedTwiceIsOne() {
        World world = published()
                .condition(ConditionType.RIVALRY, USA, IRN, "1979", null)
                .condition(ConditionType.RIVALRY, IRN, USA, null, null);
        assertThat(tie(world).contributions()).hasSize(1);
        assertThat(tie(world).contributions().get(0).from()).isEqualTo("1979-01-01");
    }

    @Test
    void officesActForTheirPrincipal() {
        Tie tie = tie(published().event("2014-07-01", organ("pentagon", "USA"), EventType.SUPPORT, IRN, 4));
        assertThat(tie.mass().cooperation()).isEqualTo(1);
        assertThat(tie.contributions().get(0).actor()).isEqualTo("pentagon");
    }

    @Test
    void aGroupingActsForItsMembersAtHalfWeight() {
        Tie tie = tie(published()
                .grouping("p5+1", "USA", "RUS", "CHN", "GBR")
                .event("2014-07-01", organisation("p5+1"), EventType.AGREE, IRN, 4));
        assertThat(tie.mass().cooperation()).isEqualTo(0.5);
    }

    @Test
    void aFactionCountsHalfForItsCountryButRebelsDoNot() {
        Actor faction = faction("IRN/hardliners", "IRN", Sector.PTY);
        Actor rebels = faction("IRN/rebels", "IRN", Sector.REB);
        assertThat(tie(published().event("2014-07-01", faction, EventType.ACCUSE, USA, -4))
                        .mass()
                        .conflict())
                .isEqualTo(0.5);
        assertThat(tie(published().event("2014-07-01", rebels, EventType.ACCUSE, USA, -4))
                        .known())
                .isFalse();
    }

    @Test
    void aLegislatureActsForItsStateAndForItself() {
        Actor congress = new Actor("us-congress", "Congress", ActorKind.INSTITUTION, "USA", List.of(Sector.LEG), "USA");
        Ties ties = Ties.of(
                published()
                        .event("2014-07-01", congress, EventType.REJECT, IRN, -4)
                        .reporting(),
                TieSettings.DEFAULT);
        assertThat(ties.between("us-congress", "IRN", AT).mass().conflict()).isEqualTo(1);
        assertThat(ties.between("USA", "IRN", AT).mass().conflict()).isEqualTo(1);
    }

    @Test
    void strangersHaveNoPartners() {
        Ties ties = Ties.of(
                published()
                        .event("2014-07-01", group("isis"), EventType.ASSAULT, state("IRQ"), -9)
                        .reporting(),
                TieSettings.DEFAULT);
        assertThat(ties.partners("USA")).isEmpty();
        assertThat(ties.partners("isis")).containsExactly("IRQ");
    }
}
