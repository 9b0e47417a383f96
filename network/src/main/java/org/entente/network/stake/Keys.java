package org.entente.network.stake;

import java.util.List;
import java.util.Locale;
import org.entente.network.reference.Rung;

/** What the inputs are called, in the program as in a scenario file. */
public final class Keys {
    public static final String DISTRUST = "pair.distrust";
    public static final String THREAT_POWER = "threat_power.power";

    public static final String HOSTILITY = "hostility";
    public static final String PROXIMITY = "proximity";
    public static final String POWER = "power";
    public static final String ALLIES = "allies";
    public static final String OBJECTIONS = "objections";
    public static final String GAINS = "gains";

    public static final String OPPOSITION = "opposition";
    public static final String POWER_TO_BLOCK = "power_to_block";

    public static final String SHARE = "share";
    public static final String EXPOSURE = "exposure";

    public static final String DISTRUST_WEIGHT = "weight.distrust";
    public static final String OBJECTIONS_WEIGHT = "weight.objections";
    public static final String OPPOSITION_WEIGHT = "weight.opposition";
    public static final String GAINS_WEIGHT = "weight.gains";
    public static final String DECISIVENESS = "weight.decisiveness";

    /** The inputs each side has, in the order they are shown. */
    public static final List<String> OF_SIDE = List.of(HOSTILITY, PROXIMITY, POWER, ALLIES, OBJECTIONS, GAINS);

    private Keys() {}

    public static String side(String side, String input) {
        return "side." + side + "." + input;
    }

    public static String rung(Rung rung, String input) {
        return "rung." + rung.name().toLowerCase(Locale.ROOT) + "." + input;
    }
}
