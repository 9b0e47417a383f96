package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Basis;
import org.entente.model.Citation;
import org.entente.model.Estimate;
import org.entente.model.Force;
import org.entente.model.ForceKind;
import org.entente.model.Outlook;
import org.entente.model.Term;
import org.entente.network.chance.Odds;
import org.entente.network.reference.Rung;

/**
 * The probability of each rung: a sequential logit (Tutz 1991, Computational Statistics and Data Analysis 11), that is
 * a logit for each step given the step below, multiplied up the ladder.
 *
 * <p>Each step starts from the reference class "rivals under a common threat" and adds what the pair's own record, its
 * contacts and the forces on it say. A common enemy adds next to nothing by itself: in trials on several data sets (KEDS Gulf,
 * ICEWS, ties of states since 1946) it does not make rivals measurably more likely to cooperate, while cross-pressure
 * lowers it and the pair's own conduct carries most. The ranges of base and terms are taken as independent and
 * combined as root of the sum of squares.
 */
final class Ladder {
    private final Situation situation;
    private final Judgement judgement;
    private final boolean cited;

    /**
     * @param cited whether the terms carry their evidence; figures alone are much quicker
     */
    Ladder(Situation situation, Judgement judgement, boolean cited) {
        this.situation = situation;
        this.judgement = judgement;
        this.cited = cited;
    }

    /** All rungs, the lowest first. */
    List<RungOutlook> rungs() {
        List<RungOutlook> rungs = new ArrayList<>();
        Estimate reached = Estimate.exact(1);
        for (Rung rung : Rung.values()) {
            Outlook step = step(rung);
            reached = times(reached, step.probability());
            rungs.add(new RungOutlook(rung, reached, step));
        }
        return rungs;
    }

    private Outlook step(Rung rung) {
        Estimate reference = Judgement.at(judgement.step(), rung);
        Estimate base =
                new Estimate(Odds.log(reference.value()), Odds.log(reference.low()), Odds.log(reference.high()));
        List<Term> terms = terms(rung);
        Question question = situation.question();
        return new Outlook(
                question.a(),
                question.b(),
                rung.meaning(),
                question.at(),
                judgement.horizonDays(),
                probability(base, terms),
                base,
                terms,
                null);
    }

    private List<Term> terms(Rung rung) {
        Contacts contacts = situation.contacts();
        List<Term> terms = new ArrayList<>();
        terms.add(tie());
        terms.add(rival("contacts held", contacts.held(rung), contacts.hostile(), judgement.held()));
        terms.add(term("contacts announced or offered", contacts.announced(rung), judgement.announced()));
        terms.add(rival("hostile acts", contacts.hostile(), contacts.held(rung), judgement.hostile()));
        terms.add(term("ruled out", contacts.ruledOut(rung), judgement.ruledOut()));
        terms.add(force("common friends", ForceKind.COMMON_FRIEND, judgement.commonFriends()));
        terms.add(force("common enemies", ForceKind.COMMON_ENEMY, judgement.commonEnemies()));
        terms.add(force("cross-pressure", ForceKind.CROSS_PRESSURE, judgement.crossPressure()));
        terms.add(atHome());
        return terms;
    }

    private Term tie() {
        Basis basis = situation.tie().known() ? Basis.MEASURED : Basis.JUDGEMENT;
        Estimate value = situation.tie().value();
        double size = judgement.tie().value() * value.value();
        double low =
                Math.min(judgement.tie().low() * value.low(), judgement.tie().high() * value.low());
        double high =
                Math.max(judgement.tie().low() * value.high(), judgement.tie().high() * value.high());
        List<Citation> evidence = evidence(situation.tie().citations().stream());
        return new Term("the pair's own tie", basis, value.value(), within(size, low, high), evidence);
    }

    private Term force(String name, ForceKind kind, Estimate weight) {
        Estimate sum = sum(kind);
        double input = sum.value() / (1 + Math.abs(sum.value()));
        List<Citation> evidence = evidence(
                situation.forces().of(kind).stream().map(Force::evidence).flatMap(List::stream));
        return new Term(name, Basis.MEASURED, input, times(input, weight), evidence);
    }

    private Estimate sum(ForceKind kind) {
        return switch (kind) {
            case COMMON_FRIEND -> situation.forces().commonFriends();
            case COMMON_ENEMY -> situation.forces().commonEnemies();
            case CROSS_PRESSURE -> situation.forces().crossPressure();
        };
    }

    private Term atHome() {
        Question question = situation.question();
        double input = Math.max(situation.resistance(question.a()), situation.resistance(question.b()));
        List<Citation> evidence = evidence(Stream.concat(situation.playersA().stream(), situation.playersB().stream())
                .filter(Player::holdsBack)
                .map(Player::evidence)
                .flatMap(List::stream));
        return new Term("resistance at home", Basis.MEASURED, input, times(input, judgement.atHome()), evidence);
    }

    /** What was done for and against shares one scale, so that much of both is still in balance. */
    private static Term rival(String name, Tally tally, Tally other, Estimate weight) {
        double input = tally.mass() / (1 + tally.mass() + other.mass());
        return new Term(name, Basis.MEASURED, input, times(input, weight), tally.evidence());
    }

    private static Term term(String name, Tally tally, Estimate weight) {
        return new Term(name, Basis.MEASURED, tally.level(), times(tally.level(), weight), tally.evidence());
    }

    private List<Citation> evidence(Stream<Citation> citations) {
        return cited ? citations.distinct().sorted().toList() : List.of();
    }

    private static Estimate probability(Estimate base, List<Term> terms) {
        double sum = base.value();
        double below = square(base.value() - base.low());
        double above = square(base.high() - base.value());
        for (Term term : terms) {
            sum += term.size().value();
            below += square(term.size().value() - term.size().low());
            above += square(term.size().high() - term.size().value());
        }
        return new Estimate(
                Odds.probability(sum),
                Odds.probability(sum - StrictMath.sqrt(below)),
                Odds.probability(sum + StrictMath.sqrt(above)));
    }

    private static Estimate times(double input, Estimate weight) {
        double one = input * weight.low();
        double other = input * weight.high();
        return within(input * weight.value(), Math.min(one, other), Math.max(one, other));
    }

    private static Estimate times(Estimate one, Estimate other) {
        return new Estimate(one.value() * other.value(), one.low() * other.low(), one.high() * other.high());
    }

    private static Estimate within(double value, double low, double high) {
        return new Estimate(value + 0.0, Math.min(low, value) + 0.0, Math.max(high, value) + 0.0);
    }

    private static double square(double value) {
        return value * value;
    }
}
