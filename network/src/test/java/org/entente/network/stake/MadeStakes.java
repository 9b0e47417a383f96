package org.entente.network.stake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.model.Estimate;

/** Makes stakes of two rivals for tests, each side with a leader and hardliners. */
final class MadeStakes {
    static final String A = "AAA";
    static final String B = "BBB";
    static final VetoPlayer LEADER = new VetoPlayer(A, "leader", "leader", PlayerKind.LEADER);
    static final VetoPlayer HARDLINERS = new VetoPlayer(A, "hardliners", "hardliners", PlayerKind.HARDLINERS);
    private static final List<VetoPlayer> PLAYERS = List.of(
            LEADER,
            HARDLINERS,
            new VetoPlayer(B, "leader", "leader", PlayerKind.LEADER),
            new VetoPlayer(B, "hardliners", "hardliners", PlayerKind.HARDLINERS));

    private MadeStakes() {}

    /** Two alike, each input in the middle and without a range but those of the yardstick. */
    static Stakes plain() {
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (String key : keys()) {
            inputs.put(key, exact(0.5));
        }
        return of(A, B, inputs);
    }

    /** Any figures and ranges in [0, 1]. */
    static Stakes random(long seed) {
        Random random = new Random(seed);
        Map<String, Input> inputs = new LinkedHashMap<>();
        for (String key : keys()) {
            double[] sorted = random.doubles(3).sorted().toArray();
            inputs.put(key, ranged(0.05 + 0.9 * sorted[1], 0.05 + 0.9 * sorted[0], 0.05 + 0.9 * sorted[2]));
        }
        return of(A, B, inputs);
    }

    static Stakes with(Stakes stakes, String key, double value) {
        return stakes.with(Map.of(key, exact(value)));
    }

    /** The same asked the other way round. */
    static Stakes turned(Stakes stakes) {
        List<VetoPlayer> players = new ArrayList<>(stakes.players(stakes.b()));
        players.addAll(stakes.players(stakes.a()));
        return new Stakes(stakes.b(), stakes.a(), stakes.threat(), stakes.inputs(), players);
    }

    static Input exact(double value) {
        return Input.judged(Estimate.exact(value), "made");
    }

    static Input ranged(double value, double low, double high) {
        return Input.judged(new Estimate(value, low, high), "made");
    }

    static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of(Keys.DISTRUST, Keys.THREAT_POWER));
        for (String side : List.of(A, B)) {
            Keys.OF_SIDE.forEach(input -> keys.add(Keys.side(side, input)));
        }
        for (VetoPlayer player : PLAYERS) {
            keys.add(player.key(Keys.OPPOSITION));
            keys.add(player.key(Keys.POWER_TO_BLOCK));
        }
        return keys;
    }

    private static Stakes of(String a, String b, Map<String, Input> inputs) {
        inputs.putAll(Yardstick.inputs());
        return new Stakes(a, b, "ccc", inputs, PLAYERS);
    }
}
