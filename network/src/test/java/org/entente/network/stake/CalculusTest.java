package org.entente.network.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.network.stake.MadeStakes.A;
import static org.entente.network.stake.MadeStakes.B;
import static org.entente.network.stake.MadeStakes.HARDLINERS;
import static org.entente.network.stake.MadeStakes.LEADER;
import static org.entente.network.stake.MadeStakes.with;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalculusTest {
    private static Requirement requirement(Stakes stakes, Rung rung) {
        return new Calculus(stakes)
                .requirements().stream()
                        .filter(requirement -> requirement.rung() == rung)
                        .findFirst()
                        .orElseThrow();
    }

    private static double ratio(Stakes stakes, Rung rung) {
        return requirement(stakes, rung).ratio().value();
    }

    private static double needed(Stakes stakes, Rung rung, VetoPlayer player) {
        return requirement(stakes, rung).needs().stream()
                .filter(need -> need.player().equals(player))
                .mapToDouble(Need::needed)
                .sum();
    }

    private static Stakes both(Stakes stakes, String input, double value) {
        return with(with(stakes, Keys.side(A, input), value), Keys.side(B, input), value);
    }

    @Test
    void agreesWithTheFormulaByHand() {
        Stakes stakes = both(MadeStakes.plain(), Keys.ALLIES, 0);
        double left = 1.0 / 2;
        double useful = 1 - 2 / (1 + Math.sqrt(1.4));
        double costs = 0.5 * (0.04 + 0.03 + 0.03);
        double needed = 0.075 * costs * (1 - 0.6 * 0.5) / useful;

        Need need = requirement(stakes, Rung.MATERIAL_HELP).pivotal();

        assertThat(need.needed()).isEqualTo(needed, within(1e-12));
        assertThat(need.ratio()).isEqualTo(0.5 * 0.5 * left / needed, within(1e-9));
    }

    @Test
    void alliesCoverPartOfTheThreat() {
        Threatened threatened = new Calculus(MadeStakes.plain()).threatened(A);
        assertThat(threatened.alone()).isEqualTo(0.125, within(1e-12));
        assertThat(threatened.covered()).isEqualTo(0.25 / (1 + Math.sqrt(2)), within(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void moreHostilityRaisesTheRatio(Rung rung) {
        Stakes plain = MadeStakes.plain();
        assertThat(ratio(both(plain, Keys.HOSTILITY, 0.9), rung)).isGreaterThan(ratio(plain, rung));
    }

    @ParameterizedTest
    @EnumSource
    void aNearerThreatRaisesTheRatio(Rung rung) {
        Stakes plain = MadeStakes.plain();
        assertThat(ratio(both(plain, Keys.PROXIMITY, 0.9), rung)).isGreaterThan(ratio(plain, rung));
    }

    @ParameterizedTest
    @EnumSource
    void distrustLowersTheRatio(Rung rung) {
        Stakes plain = MadeStakes.plain();
        assertThat(ratio(with(plain, Keys.DISTRUST, 0.9), rung)).isLessThan(ratio(plain, rung));
    }

    @ParameterizedTest
    @EnumSource
    void oppositionLowersTheRatio(Rung rung) {
        Stakes plain = MadeStakes.plain();
        assertThat(ratio(with(plain, HARDLINERS.key(Keys.OPPOSITION), 0.9), rung))
                .isLessThan(ratio(plain, rung));
    }

    @ParameterizedTest
    @EnumSource
    void friendsWhoObjectLowerTheRatio(Rung rung) {
        Stakes plain = MadeStakes.plain();
        assertThat(ratio(with(plain, Keys.side(B, Keys.OBJECTIONS), 0.9), rung)).isLessThan(ratio(plain, rung));
    }

    @ParameterizedTest
    @EnumSource
    void gainsSetOffPartOfTheCosts(Rung rung) {
        Stakes plain = MadeStakes.plain();
        double without = ratio(both(plain, Keys.GAINS, 0), rung);
        double full = ratio(both(plain, Keys.GAINS, 1), rung);
        assertThat(full).isEqualTo(without / (1 - 0.6), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noFigureMovesTheRatioTheWrongWay(long seed) {
        Stakes stakes = MadeStakes.random(seed);
        for (Rung rung : Rung.values()) {
            assertRises(stakes, rung, Keys.side(A, Keys.HOSTILITY), 1);
            assertRises(stakes, rung, Keys.side(B, Keys.PROXIMITY), 1);
            assertRises(stakes, rung, Keys.side(A, Keys.GAINS), 1);
            assertRises(stakes, rung, Keys.DISTRUST, -1);
            assertRises(stakes, rung, Keys.side(B, Keys.OBJECTIONS), -1);
            assertRises(stakes, rung, LEADER.key(Keys.OPPOSITION), -1);
            assertRises(stakes, rung, HARDLINERS.key(Keys.POWER_TO_BLOCK), -1);
        }
    }

    private static void assertRises(Stakes stakes, Rung rung, String key, int sign) {
        double before = sign * ratio(with(stakes, key, 0), rung);
        for (double value : new double[] {0.25, 0.5, 0.75, 1}) {
            double after = sign * ratio(with(stakes, key, value), rung);
            assertThat(after).as("%s at %s on %s", key, value, rung).isGreaterThanOrEqualTo(before);
            before = after;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whereOthersSufficeThePartnerIsLessUseful(long seed) {
        Stakes stakes = MadeStakes.random(seed);
        double before = 1;
        for (double allies : new double[] {0, 0.1, 0.3, 0.6, 1, 2}) {
            Stakes covered = with(stakes, Keys.side(A, Keys.ALLIES), allies);
            double useful = new Calculus(covered).usefulness(A, Rung.MATERIAL_HELP);
            assertThat(useful).isBetween(0.0, 1.0).isLessThan(before);
            before = useful;
        }
    }

    @Test
    void alliesWhoSufficeTakeTheReasonAway() {
        Stakes plain = MadeStakes.plain();
        assertThat(ratio(both(plain, Keys.ALLIES, 2), Rung.ALLIANCE))
                .isLessThan(ratio(both(plain, Keys.ALLIES, 0), Rung.ALLIANCE));
    }

    @Test
    void aPartnerWithoutPowerIsOfNoUse() {
        Stakes stakes = with(MadeStakes.plain(), Keys.side(B, Keys.POWER), 0);
        assertThat(new Calculus(stakes).usefulness(A, Rung.ALLIANCE)).isZero();
        assertThat(requirement(stakes, Rung.ALLIANCE).reachable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoCannotBlockNeedsWhatTheLeastOpposedNeeds(long seed) {
        Stakes stakes = with(MadeStakes.random(seed), LEADER.key(Keys.OPPOSITION), 0);
        Stakes opposed = with(stakes, HARDLINERS.key(Keys.OPPOSITION), 1);
        Stakes harmless = with(opposed, HARDLINERS.key(Keys.POWER_TO_BLOCK), 0);
        for (Rung rung : Rung.values()) {
            assertThat(needed(harmless, rung, HARDLINERS)).isEqualTo(needed(harmless, rung, LEADER));
        }
    }

    @Test
    void whoBlocksAloneNeedsAllItsOwnNeed() {
        Stakes stakes = with(MadeStakes.plain(), HARDLINERS.key(Keys.OPPOSITION), 1);
        Stakes blocking = with(stakes, HARDLINERS.key(Keys.POWER_TO_BLOCK), 1);
        double half = needed(stakes, Rung.ALLIANCE, HARDLINERS);
        double lowest = needed(stakes, Rung.ALLIANCE, LEADER);
        assertThat(needed(blocking, Rung.ALLIANCE, HARDLINERS)).isEqualTo(lowest + 2 * (half - lowest), within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void thePivotalPlayerHasTheLowestRatio(long seed) {
        for (Requirement requirement : new Calculus(MadeStakes.random(seed)).requirements()) {
            assertThat(requirement.needs()).hasSize(4).contains(requirement.pivotal());
            assertThat(requirement.needs())
                    .allMatch(need -> need.ratio() >= requirement.pivotal().ratio());
            assertThat(requirement.ratio().value())
                    .isEqualTo(requirement.pivotal().ratio());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void higherStepsAreHarder(long seed) {
        List<Requirement> requirements = new Calculus(MadeStakes.random(seed)).requirements();
        for (int i = 1; i < requirements.size(); i++) {
            assertThat(requirements.get(i).ratio().value())
                    .isLessThan(requirements.get(i - 1).ratio().value());
        }
    }

    @Test
    void withoutRangesTheIntervalIsThePoint() {
        Stakes stakes = MadeStakes.plain();
        for (String key : Yardstick.inputs().keySet()) {
            stakes = with(stakes, key, stakes.input(key).value());
        }
        Estimate ratio = requirement(stakes, Rung.TALK).ratio();
        assertThat(ratio.width()).isZero();
        assertThat(requirement(stakes, Rung.TALK).swings()).isEmpty();
    }

    @Test
    void aWiderRangeWidensTheInterval() {
        Stakes plain = MadeStakes.plain();
        Estimate narrow = requirement(plain, Rung.ALLIANCE).ratio();
        Stakes uncertain = plain.with(Map.of(Keys.DISTRUST, MadeStakes.ranged(0.5, 0.2, 0.8)));
        Estimate wide = requirement(uncertain, Rung.ALLIANCE).ratio();
        Stakes moreSo = plain.with(Map.of(Keys.DISTRUST, MadeStakes.ranged(0.5, 0.1, 0.9)));
        Estimate wider = requirement(moreSo, Rung.ALLIANCE).ratio();

        assertThat(wide.value()).isEqualTo(narrow.value());
        assertThat(wide.low()).isLessThan(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
        assertThat(wider.low()).isLessThan(wide.low());
        assertThat(wider.high()).isGreaterThan(wide.high());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theIntervalIsAtLeastAsWideAsAnySwing(long seed) {
        for (Requirement requirement : new Calculus(MadeStakes.random(seed)).requirements()) {
            for (Swing swing : requirement.swings()) {
                assertThat(requirement.ratio().low()).isLessThanOrEqualTo(swing.atLow() * (1 + 1e-12));
                assertThat(requirement.ratio().low()).isLessThanOrEqualTo(swing.atHigh() * (1 + 1e-12));
                assertThat(requirement.ratio().high()).isGreaterThanOrEqualTo(swing.atLow() * (1 - 1e-12));
                assertThat(requirement.ratio().high()).isGreaterThanOrEqualTo(swing.atHigh() * (1 - 1e-12));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void swingsAreOnlyOfWhatMovesTheRatio(long seed) {
        Stakes stakes = MadeStakes.random(seed);
        for (Requirement requirement : new Calculus(stakes).requirements()) {
            List<String> swinging =
                    requirement.swings().stream().map(Swing::key).sorted().toList();
            List<String> moving = stakes.inputs().keySet().stream()
                    .filter(key -> moves(stakes, key, requirement.rung()))
                    .sorted()
                    .toList();
            assertThat(swinging).isEqualTo(moving);
        }
    }

    private static boolean moves(Stakes stakes, String key, Rung rung) {
        Estimate range = stakes.input(key).range();
        double middle = ratio(stakes, rung);
        return ratio(with(stakes, key, range.low()), rung) != middle
                || ratio(with(stakes, key, range.high()), rung) != middle;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theWidestSwingComesFirst(long seed) {
        for (Requirement requirement : new Calculus(MadeStakes.random(seed)).requirements()) {
            assertThat(requirement.swings())
                    .hasSizeGreaterThan(5)
                    .isSortedAccordingTo(
                            Comparator.comparingDouble(Swing::width).reversed());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoIsNamedFirstDoesNotMatter(long seed) {
        Stakes stakes = MadeStakes.random(seed);
        for (Rung rung : Rung.values()) {
            Estimate one = requirement(stakes, rung).ratio();
            Estimate other = requirement(MadeStakes.turned(stakes), rung).ratio();
            assertThat(other.value()).isEqualTo(one.value(), within(1e-12 * one.value()));
            assertThat(other.low()).isEqualTo(one.low(), within(1e-12 * one.value()));
            assertThat(other.high()).isEqualTo(one.high(), within(1e-12 * one.high()));
        }
    }

    @Test
    void extremesStayFinite() {
        Stakes plain = MadeStakes.plain();
        for (String key : MadeStakes.keys()) {
            for (double value : new double[] {0, 1e-12, 1}) {
                for (Requirement requirement : new Calculus(with(plain, key, value)).requirements()) {
                    assertThat(requirement.ratio().value())
                            .as("%s at %s", key, value)
                            .isPositive()
                            .isFinite();
                }
            }
        }
    }
}
