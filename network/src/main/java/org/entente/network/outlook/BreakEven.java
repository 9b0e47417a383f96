package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.entente.model.Basis;
import org.entente.model.Estimate;
import org.entente.model.Force;
import org.entente.model.ForceKind;
import org.entente.network.reference.Rung;

/**
 * The threat at which working together begins to pay.
 *
 * <p>After Altfeld (1984, Western Political Quarterly 37) a side joins when the security it gains outweighs what it
 * gives up. On a rung with usefulness u and exposure e, a side under threat t gains t·u and pays
 * e·(cd·d + cf·f + ch·h - g), with d = (1 - tie)/2 the distrust, f the cross-pressure of its own friends, h the
 * resistance at home and g what standing bargains are worth. So the threat needed is
 *
 * <pre>t* = e·(cd·d + cf·f + ch·h - g) / u</pre>
 *
 * and the pair's ratio is the smaller of t/t* of the two, since both must want it. A threat needed of less than 0.02 is
 * taken as 0.02. The interval combines the swings of all inputs on the scale of logarithms as root of the sum of
 * squares, taking them as independent.
 */
final class BreakEven {
    private static final double LEAST = 0.02;
    private static final Comparator<Swing> WIDEST_FIRST =
            Comparator.comparingDouble((Swing swing) -> -swing.width()).thenComparing(Swing::input);

    private record Input(Basis basis, Estimate range) {}

    private final Situation situation;
    private final Judgement judgement;
    private final String a;
    private final String b;

    BreakEven(Situation situation, Judgement judgement) {
        this.situation = situation;
        this.judgement = judgement;
        this.a = situation.question().a();
        this.b = situation.question().b();
    }

    /** One for each rung, the lowest first; none when the question names no threat. */
    List<Requirement> requirements() {
        Threat toA = situation.threatToA();
        Threat toB = situation.threatToB();
        List<Requirement> requirements = new ArrayList<>();
        if (toA != null && toB != null) {
            for (Rung rung : Rung.values()) {
                requirements.add(requirement(rung, inputs(rung, toA, toB)));
            }
        }
        return requirements;
    }

    private Map<String, Input> inputs(Rung rung, Threat toA, Threat toB) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        Estimate tie = situation.tie().value();
        Estimate distrust = new Estimate((1 - tie.value()) / 2, (1 - tie.high()) / 2, (1 - tie.low()) / 2);
        inputs.put("distrust", new Input(situation.tie().known() ? Basis.MEASURED : Basis.JUDGEMENT, distrust));
        boolean ordered = a.compareTo(b) < 0;
        side(inputs, ordered ? a : b, ordered ? toA : toB);
        side(inputs, ordered ? b : a, ordered ? toB : toA);
        judged(inputs, "usefulness", Judgement.at(judgement.usefulness(), rung));
        judged(inputs, "exposure", Judgement.at(judgement.exposure(), rung));
        judged(inputs, "cost of distrust", judgement.distrustCost());
        judged(inputs, "cost of friends' objections", judgement.friendsCost());
        judged(inputs, "cost of resistance at home", judgement.homeCost());
        Estimate gain = judgement.bargainGain();
        double bargains = situation.bargains().mass();
        inputs.put(
                "gain from standing bargains",
                new Input(
                        bargains > 0 ? Basis.STATED : Basis.JUDGEMENT,
                        new Estimate(gain.value() * bargains, gain.low() * bargains, gain.high() * bargains)));
        return inputs;
    }

    private void side(Map<String, Input> inputs, String side, Threat threat) {
        inputs.put("threat to " + side, new Input(threat.basis(), threat.level()));
        inputs.put("friends' objections to " + side, new Input(Basis.MEASURED, objections(side)));
        inputs.put("resistance in " + side, new Input(Basis.MEASURED, Estimate.exact(situation.resistance(side))));
    }

    /** Cross-pressure from this side's own friends, in [0, 1]. */
    private Estimate objections(String side) {
        double value = 0;
        double low = 0;
        double high = 0;
        for (Force force : situation.forces().of(ForceKind.CROSS_PRESSURE)) {
            Estimate own = side.equals(a) ? force.tieA() : force.tieB();
            if (own.value() > 0) {
                value -= force.size().value();
                low += Math.max(0, -force.size().high());
                high += Math.max(0, -force.size().low());
            }
        }
        return new Estimate(value / (1 + value), low / (1 + low), high / (1 + high));
    }

    private static void judged(Map<String, Input> inputs, String name, Estimate range) {
        inputs.put(name, new Input(Basis.JUDGEMENT, range));
    }

    private Requirement requirement(Rung rung, Map<String, Input> inputs) {
        ToDoubleFunction<String> middle = name -> range(inputs, name).value();
        double ratio = ratio(middle);
        List<Swing> swings = new ArrayList<>();
        double below = 0;
        double above = 0;
        for (var entry : inputs.entrySet()) {
            Estimate range = entry.getValue().range();
            double atLow = ratio(moved(middle, entry.getKey(), range.low()));
            double atHigh = ratio(moved(middle, entry.getKey(), range.high()));
            swings.add(new Swing(entry.getKey(), entry.getValue().basis(), range, atLow, atHigh));
            below += square(StrictMath.log(Math.min(ratio, Math.min(atLow, atHigh)) / ratio));
            above += square(StrictMath.log(Math.max(ratio, Math.max(atLow, atHigh)) / ratio));
        }
        swings.removeIf(swing -> swing.width() == 0);
        swings.sort(WIDEST_FIRST);
        Estimate interval = new Estimate(
                ratio, ratio * StrictMath.exp(-StrictMath.sqrt(below)), ratio * StrictMath.exp(StrictMath.sqrt(above)));
        String pivotal = share(a, middle) <= share(b, middle) ? a : b;
        return new Requirement(rung, needed(a, middle), needed(b, middle), pivotal, interval, swings);
    }

    private static ToDoubleFunction<String> moved(ToDoubleFunction<String> inputs, String name, double to) {
        return other -> other.equals(name) ? to : inputs.applyAsDouble(other);
    }

    private double ratio(ToDoubleFunction<String> inputs) {
        return Math.min(share(a, inputs), share(b, inputs));
    }

    /** Threat now to threat needed; a threat of nothing counts as 0.001 so that ratios can be compared. */
    private static double share(String side, ToDoubleFunction<String> inputs) {
        return Math.max(0.001, inputs.applyAsDouble("threat to " + side)) / needed(side, inputs);
    }

    private static double needed(String side, ToDoubleFunction<String> inputs) {
        double costs = inputs.applyAsDouble("cost of distrust") * inputs.applyAsDouble("distrust")
                + inputs.applyAsDouble("cost of friends' objections")
                        * inputs.applyAsDouble("friends' objections to " + side)
                + inputs.applyAsDouble("cost of resistance at home") * inputs.applyAsDouble("resistance in " + side);
        double net = costs - inputs.applyAsDouble("gain from standing bargains");
        return Math.max(LEAST, inputs.applyAsDouble("exposure") * net / inputs.applyAsDouble("usefulness"));
    }

    private static Estimate range(Map<String, Input> inputs, String name) {
        Input input = inputs.get(name);
        if (input == null) {
            throw new IllegalStateException("The input \"" + name + "\" is not among " + inputs.keySet() + ".");
        }
        return input.range();
    }

    private static double square(double value) {
        return value * value;
    }
}
