package org.entente.network.stake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.network.reference.Rung;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastCasesTest {
    private static final double[] RATIOS = {0.01, 0.1, 0.5, 1, 2, 10, 100};

    /** Cases that reached a rung where their ratio is above 1, or by lot. */
    private static List<PastCase> made(long seed, boolean byRatio) {
        Random random = new Random(seed);
        List<PastCase> steps = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            for (Rung rung : Rung.values()) {
                double ratio = Math.exp(2 * random.nextGaussian());
                boolean lot = random.nextBoolean();
                steps.add(new PastCase("case-" + i, rung, ratio, byRatio ? ratio > 1 : lot));
            }
        }
        return steps;
    }

    @ParameterizedTest
    @EnumSource
    void aHigherRatioIsAHigherChance(Rung rung) {
        double before = 0;
        for (double ratio : RATIOS) {
            double chance = PastCases.bundled().chance(rung, ratio).value();
            assertThat(chance).isGreaterThan(before).isLessThan(1);
            before = chance;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRatioThatDecidesBeatsTheReference(long seed) {
        PastCases.Verdict verdict = new PastCases(made(seed, true)).verdict();
        assertThat(verdict.gain().low()).isGreaterThan(0.1);
        assertThat(verdict.auc()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRatioThatIsNoiseDoesNot(long seed) {
        PastCases.Verdict verdict = new PastCases(made(seed, false)).verdict();
        assertThat(verdict.gain().value()).isLessThan(0.01);
        assertThat(verdict.gain().low()).isNegative();
        assertThat(verdict.auc()).isBetween(0.35, 0.65);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 17, 59})
    void aCasesOwnOutcomeIsLeftOutOfItsChance(int left) {
        List<PastCase> steps = made(4, false);
        List<PastCase> flipped = steps.stream()
                .map(step -> step.name().equals("case-" + left)
                        ? new PastCase(step.name(), step.rung(), step.ratio(), !step.reached())
                        : step)
                .toList();
        assertThat(chances(flipped, left)).isEqualTo(chances(steps, left)).hasSize(8);
    }

    @Test
    void theOthersOutcomesAreInItsChance() {
        List<PastCase> steps = made(4, false);
        List<PastCase> flipped = steps.stream()
                .map(step -> step.name().equals("case-1")
                        ? new PastCase(step.name(), step.rung(), step.ratio(), !step.reached())
                        : step)
                .toList();
        assertThat(chances(flipped, 0)).isNotEqualTo(chances(steps, 0));
    }

    /** The chances and references of one case by all others. */
    private static List<Double> chances(List<PastCase> steps, int index) {
        List<Double> chances = new ArrayList<>();
        for (PastCases.Judged judged : new PastCases(steps).judged()) {
            if (judged.step().name().equals("case-" + index)) {
                chances.add(judged.chance());
                chances.add(judged.reference());
            }
        }
        return chances;
    }

    @Test
    void theOrderOfTheCasesDoesNotMatter() {
        List<PastCase> steps = made(5, true);
        List<PastCase> mixed = new ArrayList<>(steps);
        Collections.shuffle(mixed, new Random(5));
        assertThat(new PastCases(mixed).verdict()).isEqualTo(new PastCases(steps).verdict());
    }

    @Test
    void countsTheCasesThatReachedARung() {
        PastCases cases = new PastCases(List.of(
                new PastCase("one", Rung.TALK, 2, true),
                new PastCase("two", Rung.TALK, 1, false),
                new PastCase("two", Rung.ALLIANCE, 1, true)));
        assertThat(cases.cases()).isEqualTo(2);
        assertThat(cases.reached(Rung.TALK)).isEqualTo(1);
        assertThat(cases.reached(Rung.DECONFLICTION)).isZero();
    }

    @Test
    void aRungThatAllReachedHasNoVerdictOfItsOwn() {
        List<PastCase> steps = new ArrayList<>();
        made(6, true)
                .forEach(step -> steps.add(
                        step.rung() == Rung.TALK ? new PastCase(step.name(), Rung.TALK, step.ratio(), true) : step));
        assertThat(new PastCases(steps).byRung())
                .containsOnlyKeys(Rung.DECONFLICTION, Rung.MATERIAL_HELP, Rung.ALLIANCE);
    }

    @Test
    void fewCasesLeaveAWideInterval() {
        List<PastCase> steps = made(7, false);
        double few = new PastCases(steps.subList(0, 40)).chance(Rung.TALK, 1).width();
        double many = new PastCases(steps).chance(Rung.TALK, 1).width();
        assertThat(few).isGreaterThan(many);
    }

    @Test
    void everyBundledCaseHasEveryRung() {
        PastCases cases = PastCases.bundled();
        assertThat(cases.steps()).hasSize(4 * cases.cases());
        assertThat(cases.cases()).isEqualTo(64);
    }

    @Test
    void refusesARatioOfNothing() {
        assertThatThrownBy(() -> new PastCase("one", Rung.TALK, 0, true)).hasMessageContaining("one");
        assertThatThrownBy(() -> new PastCase("one", Rung.TALK, Double.NaN, true))
                .hasMessageContaining("above 0");
    }
}
