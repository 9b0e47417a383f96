package org.entente.network.outlook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.entente.model.Basis;
import org.entente.model.Citation;
import org.entente.model.Condition;
import org.entente.model.ConditionType;
import org.entente.model.DateInterval;
import org.entente.model.Estimate;
import org.entente.model.Force;
import org.entente.model.ForceKind;
import org.entente.model.Mention;
import org.entente.model.Tie;
import org.entente.network.stake.Input;
import org.entente.network.stake.Keys;
import org.entente.network.stake.Stakes;
import org.entente.network.stake.VetoPlayer;
import org.entente.network.stake.Yardstick;
import org.jspecify.annotations.Nullable;

/** Reads what is at stake from a situation: from events and statements where there are any, else by judgement. */
final class StakesReader {
    private static final Estimate RELIEF = new Estimate(0.4, 0.2, 0.7);
    private static final Estimate BARGAIN = new Estimate(0.2, 0.05, 0.4);

    private final Situation situation;
    private final String a;
    private final String b;
    private final Theatre theatre;

    StakesReader(Situation situation) {
        this.situation = situation;
        // In one order whoever is named first, so that sums come out the same to the last digit.
        boolean ordered =
                situation.question().a().compareTo(situation.question().b()) < 0;
        this.a = ordered ? situation.question().a() : situation.question().b();
        this.b = situation.question().other(a);
        this.theatre = new Theatre(situation);
    }

    /** The scenario as the user wants it, null for a question that names no threat. */
    static @Nullable Stakes read(Situation situation, UnaryOperator<Stakes> scenario) {
        Threat toA = situation.threatToA();
        Threat toB = situation.threatToB();
        return toA == null || toB == null ? null : scenario.apply(new StakesReader(situation).stakes(toA, toB));
    }

    private Stakes stakes(Threat toA, Threat toB) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        inputs.put(Keys.DISTRUST, distrust());
        inputs.put(Keys.THREAT_POWER, theatre.threatPower());
        side(inputs, a, toA.side().equals(a) ? toA : toB);
        side(inputs, b, toA.side().equals(a) ? toB : toA);
        AtHome atHome = new AtHome(situation, List.of(a, b));
        List<VetoPlayer> players = atHome.players(inputs);
        inputs.putAll(Yardstick.inputs());
        return new Stakes(a, b, toA.threat(), inputs, players);
    }

    private Input distrust() {
        Estimate tie = situation.tie().value();
        Estimate distrust = new Estimate((1 - tie.value()) / 2, (1 - tie.high()) / 2, (1 - tie.low()) / 2);
        return situation.tie().known()
                ? new Input(distrust, Basis.MEASURED, "from the pair's own record", citations(situation.tie()))
                : Input.judged(distrust, "no record of the pair is known");
    }

    private static List<Citation> citations(Tie tie) {
        return List.copyOf(new TreeSet<>(tie.citations()));
    }

    private void side(Map<String, Input> inputs, String side, Threat threat) {
        SortedSet<Citation> evidence = new TreeSet<>(threat.stated());
        threat.acts().forEach(act -> evidence.add(act.citation()));
        inputs.put(
                Keys.side(side, Keys.HOSTILITY),
                new Input(threat.level(), threat.basis(), hostility(threat.basis()), List.copyOf(evidence)));
        inputs.put(Keys.side(side, Keys.PROXIMITY), theatre.proximity(side));
        inputs.put(Keys.side(side, Keys.POWER), theatre.power(side));
        inputs.put(Keys.side(side, Keys.ALLIES), theatre.allies(side));
        inputs.put(Keys.side(side, Keys.OBJECTIONS), objections(side));
        inputs.put(Keys.side(side, Keys.GAINS), gains(side));
    }

    private static String hostility(Basis basis) {
        return switch (basis) {
            case MEASURED -> "from the acts against it and its friends";
            case STATED -> "the reports name the two together";
            case JUDGEMENT -> "only the question says so";
        };
    }

    /** Cross-pressure from this side's own friends, in [0, 1]. */
    private Input objections(String side) {
        double value = 0;
        double low = 0;
        double high = 0;
        SortedSet<Citation> evidence = new TreeSet<>();
        StringBuilder friends = new StringBuilder();
        for (Force force : situation.forces().of(ForceKind.CROSS_PRESSURE)) {
            Estimate own = side.equals(situation.question().a()) ? force.tieA() : force.tieB();
            if (own.value() > 0) {
                value -= force.size().value();
                low += Math.max(0, -force.size().high());
                high += Math.max(0, -force.size().low());
                evidence.addAll(force.evidence());
                friends.append(friends.isEmpty() ? "" : ", ")
                        .append(situation.actors().name(force.third()));
            }
        }
        Estimate range = new Estimate(value / (1 + value), low / (1 + low), high / (1 + high));
        String why = friends.isEmpty()
                ? "no friend of it is known to be against the other"
                : "friends against the other: " + friends;
        return evidence.isEmpty()
                ? Input.judged(new Estimate(0, 0, 0.2), why)
                : new Input(range, Basis.MEASURED, why, List.copyOf(evidence));
    }

    /** Sanctions that the other could lift, and bargains that stand between the two. */
    private Input gains(String side) {
        SortedSet<Citation> evidence = new TreeSet<>();
        boolean sanctioned = false;
        for (Condition condition : situation.reporting().conditions()) {
            Mention counterpart = condition.counterpart();
            if (condition.type() == ConditionType.SANCTIONS
                    && !condition.ended()
                    && begun(condition)
                    && counterpart != null
                    && counterpart.actor().accountable().equals(side)
                    && condition
                            .holder()
                            .actor()
                            .accountable()
                            .equals(situation.question().other(side))) {
                sanctioned = true;
                evidence.add(Citation.of(condition));
            }
        }
        boolean bargains = situation.bargains().mass() > 0;
        evidence.addAll(situation.bargains().evidence());
        if (!sanctioned && !bargains) {
            return Input.judged(new Estimate(0.05, 0, 0.2), "no side gain is reported");
        }
        Estimate range = sum(sanctioned ? RELIEF : Estimate.exact(0), bargains ? BARGAIN : Estimate.exact(0));
        String why = (sanctioned ? "relief from the other's sanctions" : "")
                + (sanctioned && bargains ? ", " : "")
                + (bargains ? "bargains that stand between the two" : "");
        return new Input(range, Basis.STATED, why, List.copyOf(evidence));
    }

    private boolean begun(Condition condition) {
        DateInterval begin = condition.begin();
        return begin == null || !begin.from().isAfter(situation.question().at());
    }

    private static Estimate sum(Estimate one, Estimate other) {
        return new Estimate(
                Math.min(1, one.value() + other.value()),
                Math.min(1, one.low() + other.low()),
                Math.min(1, one.high() + other.high()));
    }
}
