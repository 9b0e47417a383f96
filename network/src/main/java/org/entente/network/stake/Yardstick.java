package org.entente.network.stake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.model.Estimate;
import org.entente.network.reference.Rung;

/**
 * What is assumed wherever the calculus is used: how much help each rung brings, how far it exposes those who take it,
 * and what the costs weigh. All of it is judgement, given with its range. Only ratios matter; the unit is set so that a
 * ratio of 1 parts the back-tested cases that reached a rung from those that did not (docs/decisions/0009).
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
        rung(inputs, Rung.TALK, of(.1, .07, .15), of(.02, .012, .03));
        rung(inputs, Rung.DECONFLICTION, of(.2, .14, .3), of(.06, .04, .09));
        rung(inputs, Rung.MATERIAL_HELP, of(.4, .3, .55), of(.2, .14, .3));
        rung(inputs, Rung.ALLIANCE, of(.8, .6, 1), of(.6, .4, .9));
        put(inputs, Keys.DISTRUST_WEIGHT, of(.4, .3, .55), "what full distrust costs, in units of full threat");
        put(inputs, Keys.OBJECTIONS_WEIGHT, of(.3, .2, .45), "what the full objections of friends cost, likewise");
        put(inputs, Keys.OPPOSITION_WEIGHT, of(.3, .2, .45), "what a player's full opposition costs it, likewise");
        put(inputs, Keys.GAINS_WEIGHT, of(.6, .3, .9), "share of the costs that full side gains set off");
        put(inputs, Keys.DECISIVENESS, of(.7, .5, 1), "how far more power decides a contest");
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
