package org.entente.network.stake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;

/**
 * What is assumed wherever the calculus is used: how much help each rung brings, how far it exposes those who take it,
 * and what the costs weigh. All of it is judgement, given with its range. Only ratios matter. The unit of each rung is set
 * so that of the back-tested cases as many have a ratio above 1 as reached the rung (docs/decisions/0009); nothing else is
 * fitted to them.
 */
public final class Yardstick {
    private static final Map<String, Input> DEFAULT = defaults();

    private Yardstick() {}

    /** The inputs by key. */
    public static Map<String, Input> inputs() {
        return DEFAULT;
    }

    private static Map<String, Input> defaults() {
        Map<String, Input> inputs = new LinkedHashMap<>();
        rung(inputs, Rung.TALK, of(.1, .07, .15), of(.0055, .0035, .008));
        rung(inputs, Rung.DECONFLICTION, of(.2, .14, .3), of(.0165, .011, .025));
        rung(inputs, Rung.MATERIAL_HELP, of(.4, .3, .55), of(.075, .05, .11));
        rung(inputs, Rung.ALLIANCE, of(.8, .6, 1), of(.31, .2, .46));
        put(inputs, Keys.DISTRUST_WEIGHT, of(.04, .03, .055), "what full distrust costs, in units of full threat");
        put(inputs, Keys.OBJECTIONS_WEIGHT, of(.03, .02, .045), "what the full objections of friends cost, likewise");
        put(inputs, Keys.OPPOSITION_WEIGHT, of(.03, .02, .045), "what a player's full opposition costs it, likewise");
        put(inputs, Keys.GAINS_WEIGHT, of(.6, .3, .9), "share of the costs that full side gains set off");
        put(inputs, Keys.DECISIVENESS, of(.5, .3, .8), "how far more power decides a contest");
        return Collections.unmodifiableMap(inputs);
    }

    private static void rung(Map<String, Input> inputs, Rung rung, Estimate share, Estimate exposure) {
        put(inputs, Keys.rung(rung, Keys.SHARE), share, "share of its power that the other puts in");
        put(inputs, Keys.rung(rung, Keys.EXPOSURE), exposure, "share of the full costs that the step brings");
    }

    private static void put(Map<String, Input> inputs, String key, Estimate range, String why) {
        inputs.put(key, Input.judged(range, why));
    }

    private static Estimate of(double value, double low, double high) {
        return new Estimate(value, low, high);
    }
}
