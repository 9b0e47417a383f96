package org.entente.network.stake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;

/**
 * When does working together with a rival pay?
 *
 * <p><b>Threat.</b> After Walt (1987, The Origins of Alliances) a threat is hostile intent h, proximity p and power. With
 * N the power of the threat and S what a side has against it, its own and its committed allies', the threat left is
 *
 * <pre>t = h·p·N^m / (N^m + S^m)</pre>
 *
 * the contest success function of Hirshleifer (1989, Public Choice 63) with decisiveness m.
 *
 * <p><b>Usefulness.</b> A rival of power K that puts in the share s on a rung takes the part u of it away, the same with
 * S + s·K in place of S. Where others suffice, t and u are both small: the partner is not needed.
 *
 * <p><b>Break-even.</b> After Altfeld (1984, Western Political Quarterly 37) a side joins when the security gained, t·u,
 * outweighs what is given up. For a player with opposition o on a rung with exposure e the threat needed is
 *
 * <pre>t* = e·(wd·d + wf·f + wo·o)·(1 - wg·g) / u</pre>
 *
 * with d the distrust from the pair's own record, f the objections of the side's own friends, g the side gains, which
 * set off part of the costs. The
 * opposition of players at home stands for the ideological distance and the fear of subversion that keep "frenemies"
 * apart in Haas (2022, Frenemies). A player with power to block b can enforce b of its own need and (1 - b) of the
 * lowest in its side. The ratio t/t* of the player furthest from consent is the pair's (Putnam 1988; Tsebelis 2002). A
 * threat needed below 0.001 is taken as 0.001, one above 1000 as 1000.
 *
 * <p>The interval combines the swings of all inputs on the scale of logarithms as root of the sum of squares, taking
 * them as independent. Time is linear in inputs × players.
 */
public final class Calculus {
    private static final double LEAST = 1e-3;
    private static final double MOST = 1e3;
    private static final double SMALLEST_THREAT = 1e-6;
    private static final Comparator<Swing> WIDEST_FIRST =
            Comparator.comparingDouble((Swing swing) -> -swing.width()).thenComparing(Swing::key);

    private final Stakes stakes;

    public Calculus(Stakes stakes) {
        this.stakes = stakes;
    }

    /** What each step asks, the lowest first. */
    public List<Requirement> requirements() {
        return Arrays.stream(Rung.values()).map(this::requirement).toList();
    }

    /** How far a side is threatened. */
    public Threatened threatened(String side) {
        ToDoubleFunction<String> middle = this::middle;
        return new Threatened(threat(side, own(side, middle), middle), threat(side, withAllies(side, middle), middle));
    }

    /** Share of the threat left that the other's help on a rung takes away, in [0, 1]. */
    public double usefulness(String side, Rung rung) {
        return usefulness(side, rung, this::middle);
    }

    private Requirement requirement(Rung rung) {
        ToDoubleFunction<String> middle = this::middle;
        List<Need> needs = needs(rung, middle);
        Need pivotal = needs.stream()
                .min(Comparator.comparingDouble(Need::ratio))
                .orElseThrow(() -> new IllegalStateException("There are no players."));
        List<Swing> swings = new ArrayList<>();
        double below = 0;
        double above = 0;
        double ratio = pivotal.ratio();
        for (Map.Entry<String, Input> entry : stakes.inputs().entrySet()) {
            Estimate range = entry.getValue().range();
            double atLow = range.width() == 0 ? ratio : ratio(rung, moved(entry.getKey(), range.low()));
            double atHigh = range.width() == 0 ? ratio : ratio(rung, moved(entry.getKey(), range.high()));
            if (atLow != ratio || atHigh != ratio) {
                swings.add(new Swing(entry.getKey(), entry.getValue(), atLow, atHigh));
                below += square(StrictMath.log(Math.min(ratio, Math.min(atLow, atHigh)) / ratio));
                above += square(StrictMath.log(Math.max(ratio, Math.max(atLow, atHigh)) / ratio));
            }
        }
        swings.sort(WIDEST_FIRST);
        Estimate interval = new Estimate(
                ratio, ratio * StrictMath.exp(-StrictMath.sqrt(below)), ratio * StrictMath.exp(StrictMath.sqrt(above)));
        return new Requirement(rung, needs, pivotal, interval, swings);
    }

    private double middle(String key) {
        return stakes.input(key).value();
    }

    private ToDoubleFunction<String> moved(String moved, double to) {
        return key -> key.equals(moved) ? to : stakes.input(key).value();
    }

    private double ratio(Rung rung, ToDoubleFunction<String> inputs) {
        return needs(rung, inputs).stream().mapToDouble(Need::ratio).min().orElseThrow();
    }

    private List<Need> needs(Rung rung, ToDoubleFunction<String> inputs) {
        List<Need> needs = new ArrayList<>();
        for (String side : List.of(stakes.a(), stakes.b())) {
            List<VetoPlayer> players = stakes.players(side);
            double threat = Math.max(SMALLEST_THREAT, threat(side, withAllies(side, inputs), inputs));
            double[] own = players.stream()
                    .mapToDouble(player -> breakEven(player, rung, inputs))
                    .toArray();
            double lowest = Arrays.stream(own).min().orElseThrow();
            for (int i = 0; i < own.length; i++) {
                VetoPlayer player = players.get(i);
                double block = inputs.applyAsDouble(player.key(Keys.POWER_TO_BLOCK));
                double needed = lowest + block * (own[i] - lowest);
                needs.add(new Need(player, needed, threat / needed));
            }
        }
        return needs;
    }

    private double breakEven(VetoPlayer player, Rung rung, ToDoubleFunction<String> inputs) {
        String side = player.side();
        double costs = inputs.applyAsDouble(Keys.DISTRUST_WEIGHT) * inputs.applyAsDouble(Keys.DISTRUST)
                + inputs.applyAsDouble(Keys.OBJECTIONS_WEIGHT) * inputs.applyAsDouble(Keys.side(side, Keys.OBJECTIONS))
                + inputs.applyAsDouble(Keys.OPPOSITION_WEIGHT) * inputs.applyAsDouble(player.key(Keys.OPPOSITION));
        double setOff = inputs.applyAsDouble(Keys.GAINS_WEIGHT) * inputs.applyAsDouble(Keys.side(side, Keys.GAINS));
        double exposed = inputs.applyAsDouble(Keys.rung(rung, Keys.EXPOSURE)) * costs * (1 - Math.min(1, setOff));
        double needed = exposed / Math.max(1e-9, usefulness(side, rung, inputs));
        return Math.min(MOST, Math.max(LEAST, needed));
    }

    private double usefulness(String side, Rung rung, ToDoubleFunction<String> inputs) {
        double before = left(withAllies(side, inputs), inputs);
        double help = inputs.applyAsDouble(Keys.rung(rung, Keys.SHARE)) * own(stakes.other(side), inputs);
        return before == 0 ? 0 : 1 - left(withAllies(side, inputs) + help, inputs) / before;
    }

    private double threat(String side, double against, ToDoubleFunction<String> inputs) {
        return inputs.applyAsDouble(Keys.side(side, Keys.HOSTILITY))
                * inputs.applyAsDouble(Keys.side(side, Keys.PROXIMITY))
                * left(against, inputs);
    }

    /** Share of the threat that power against it leaves. */
    private static double left(double against, ToDoubleFunction<String> inputs) {
        double decisiveness = inputs.applyAsDouble(Keys.DECISIVENESS);
        double power = StrictMath.pow(inputs.applyAsDouble(Keys.THREAT_POWER), decisiveness);
        return power == 0 ? 0 : power / (power + StrictMath.pow(against, decisiveness));
    }

    private static double own(String side, ToDoubleFunction<String> inputs) {
        return inputs.applyAsDouble(Keys.side(side, Keys.POWER));
    }

    private static double withAllies(String side, ToDoubleFunction<String> inputs) {
        return own(side, inputs) + inputs.applyAsDouble(Keys.side(side, Keys.ALLIES));
    }

    private static double square(double value) {
        return value * value;
    }
}
