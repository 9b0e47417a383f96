package org.entente.network.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.entente.network.reference.Rivalries.act;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.model.EventType;
import org.entente.model.Outlook;
import org.entente.model.Term;
import org.entente.network.chance.Odds;
import org.junit.jupiter.api.Test;

class ReferenceClassTest {
    private static final List<Integer> HORIZONS = List.of(90, 365);
    private final ReferenceClass reference = ReferenceClass.bundled();

    private interface Check {
        void of(PairFacts facts, int days);
    }

    private static void each(long seed, Check check) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            for (Coverage coverage : Coverage.values()) {
                PairFacts facts = Rivalries.random(random, coverage);
                HORIZONS.forEach(days -> check.of(facts, days));
            }
        }
    }

    private static double sum(Outlook outlook) {
        double sum = outlook.base().value();
        for (Term term : outlook.terms()) {
            sum += term.size().value();
        }
        return sum;
    }

    @Test
    void baseAndTermsAddUpToTheLogOddsOfEachStep() {
        each(1, (facts, days) -> {
            List<Outlook> outlooks = new ArrayList<>(
                    reference.rungs(facts, days).stream().map(RungChance::step).toList());
            outlooks.add(reference.improvement(facts, days));
            for (Outlook outlook : outlooks) {
                assertThat(sum(outlook))
                        .isCloseTo(Odds.log(outlook.probability().value()), within(1e-9));
            }
        });
    }

    @Test
    void aRungIsTheProductOfTheStepsUpToIt() {
        each(2, (facts, days) -> {
            double product = 1;
            int place = 0;
            for (RungChance chance : reference.rungs(facts, days)) {
                product *= chance.step().probability().value();
                assertThat(chance.probability().value()).isCloseTo(product, within(1e-12));
                assertThat(reference.probabilities(facts, days)[place++]).isCloseTo(product, within(1e-12));
            }
        });
    }

    @Test
    void aHigherRungIsNeverLikelier() {
        each(3, (facts, days) -> {
            List<RungChance> rungs = reference.rungs(facts, days);
            assertThat(rungs).extracting(RungChance::rung).containsExactly(Rung.values());
            for (int i = 1; i < rungs.size(); i++) {
                assertThat(rungs.get(i).probability().value())
                        .isLessThanOrEqualTo(rungs.get(i - 1).probability().value());
                assertThat(rungs.get(i).probability().high())
                        .isLessThanOrEqualTo(rungs.get(i - 1).probability().high());
            }
        });
    }

    @Test
    void aMoreRecentContactNeverLowersTheChanceOfTalk() {
        each(4, (facts, days) -> {
            double before = 0;
            for (int ago : new int[] {400, 300, 80, 20}) {
                List<PairAct> acts = new ArrayList<>(facts.acts());
                // Two contacts on one day count as one, so the day must be free.
                acts.removeIf(other -> List.of(400, 300, 80, 20).contains(age(other)));
                acts.add(act(ago, EventType.CONSULT));
                PairFacts more = Rivalries.of(facts.coverage(), acts, facts.thirds());
                double chance = reference.probabilities(more, days)[0];
                assertThat(chance).isGreaterThanOrEqualTo(before);
                before = chance;
            }
        });
    }

    private static int age(PairAct act) {
        return (int) ChronoUnit.DAYS.between(act.day(), Rivalries.AT);
    }

    @Test
    void oneMoreContactNeverLowersTheChanceOfAnyRung() {
        each(7, (facts, days) -> {
            List<PairAct> acts = new ArrayList<>(facts.acts());
            acts.add(act(10, EventType.AID));
            PairFacts more = Rivalries.of(facts.coverage(), acts, facts.thirds());
            for (int rung = 0; rung < Rung.values().length; rung++) {
                assertThat(reference.probabilities(more, days)[rung])
                        .isGreaterThanOrEqualTo(reference.probabilities(facts, days)[rung]);
            }
        });
    }

    @Test
    void whatCountsIsCitedAndWhatDoesNotHoldIsNot() {
        PairFacts facts = Rivalries.of(Coverage.DENSE, act(3, EventType.CONSULT));
        List<Term> terms = reference.rungs(facts, 90).get(0).step().terms();
        assertThat(terms)
                .anyMatch(term -> term.name().equals(Fact.CONTACT_90.title())
                        && term.evidence().equals(List.of(Rivalries.citation("CONSULT 3")))
                        && term.size().value() > 0);
        assertThat(terms)
                .filteredOn(term -> term.name().equals(Fact.CONTACTS_365.title()))
                .allMatch(term -> term.evidence().isEmpty() && term.size().value() < 0);
    }

    @Test
    void silenceIsWorthLessInAnArticleThanInEventData() {
        double known = probability(Coverage.DENSE, act(3, EventType.CONSULT)) - probability(Coverage.DENSE);
        double told = probability(Coverage.SPARSE, act(3, EventType.CONSULT)) - probability(Coverage.SPARSE);
        assertThat(told).isPositive().isLessThan(known);
        assertThat(probability(Coverage.SPARSE)).isGreaterThan(probability(Coverage.DENSE));
    }

    private double probability(Coverage coverage, PairAct... acts) {
        return reference.probabilities(Rivalries.of(coverage, acts), 90)[0];
    }

    @Test
    void theOrderOfTheActsChangesNothing() {
        each(6, (facts, days) -> {
            List<PairAct> shuffled = new ArrayList<>(facts.acts());
            Collections.shuffle(shuffled, new Random(days));
            PairFacts same = Rivalries.of(facts.coverage(), shuffled, facts.thirds());
            assertThat(reference.rungs(same, days)).isEqualTo(reference.rungs(facts, days));
        });
    }

    @Test
    void scoresAndSharesComeWithTheRungs() {
        for (RungChance chance : reference.rungs(Rivalries.of(Coverage.SPARSE), 90)) {
            assertThat(chance.share().pairs()).isGreaterThan(100);
            assertThat(chance.scores()).hasSize(chance.rung() == Rung.ALLIANCE ? 0 : 2);
        }
    }

    @Test
    void aHorizonThatWasNotMeasuredIsRefused() {
        assertThatThrownBy(() -> reference.rungs(Rivalries.of(Coverage.DENSE), 30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("30 days; ask for 90 or 365");
    }
}
