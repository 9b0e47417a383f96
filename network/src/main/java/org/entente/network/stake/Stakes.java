package org.entente.network.stake;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.network.reference.Rung;

/**
 * All that decides whether two rivals under a common threat take a step together: a scenario.
 *
 * @param a id of one rival
 * @param b id of the other
 * @param threat id of the common threat
 * @param inputs every input by its key (see {@link Keys}), in the order they are shown
 * @param players those whose consent a step needs, at least one a side
 */
public record Stakes(String a, String b, String threat, Map<String, Input> inputs, List<VetoPlayer> players) {
    private static final List<String> WEIGHTS = List.of(
            Keys.DISTRUST_WEIGHT, Keys.OBJECTIONS_WEIGHT, Keys.OPPOSITION_WEIGHT, Keys.GAINS_WEIGHT, Keys.DECISIVENESS);

    public Stakes {
        Objects.requireNonNull(threat, "threat");
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
        players = List.copyOf(players);
        require(inputs, Keys.DISTRUST);
        require(inputs, Keys.THREAT_POWER);
        for (String side : List.of(a, b)) {
            for (String input : Keys.OF_SIDE) {
                require(inputs, Keys.side(side, input));
            }
            if (players.stream().noneMatch(player -> player.side().equals(side))) {
                throw new IllegalArgumentException("The side " + side + " has no player; give it at least a leader.");
            }
        }
        Set<String> cast = new HashSet<>();
        for (VetoPlayer player : players) {
            String key = "player." + player.side() + "." + player.id();
            if (!player.side().equals(a) && !player.side().equals(b)) {
                throw new IllegalArgumentException(
                        key + " is inside neither rival; the rivals are " + a + " and " + b + ".");
            }
            if (!cast.add(key)) {
                throw new IllegalArgumentException(key + " stands twice; give each player a name of its own.");
            }
            require(inputs, player.key(Keys.OPPOSITION));
            require(inputs, player.key(Keys.POWER_TO_BLOCK));
        }
        for (String weight : WEIGHTS) {
            require(inputs, weight);
        }
        for (Rung rung : Rung.values()) {
            require(inputs, Keys.rung(rung, Keys.SHARE));
            require(inputs, Keys.rung(rung, Keys.EXPOSURE));
        }
    }

    private static void require(Map<String, Input> inputs, String key) {
        if (!inputs.containsKey(key)) {
            throw new IllegalArgumentException("The input " + key + " is missing.");
        }
    }

    /** The input of this key. */
    public Input input(String key) {
        Input input = inputs.get(key);
        if (input == null) {
            throw new IllegalArgumentException("There is no input " + key + "; there are " + inputs.keySet() + ".");
        }
        return input;
    }

    /** The players of one side. */
    public List<VetoPlayer> players(String side) {
        return players.stream().filter(player -> player.side().equals(side)).toList();
    }

    /** The other one of the two rivals. */
    public String other(String side) {
        return side.equals(a) ? b : a;
    }

    /** The same with some inputs replaced. */
    public Stakes with(Map<String, Input> changed) {
        Map<String, Input> merged = new LinkedHashMap<>(inputs);
        changed.forEach((key, input) -> {
            input(key);
            merged.put(key, input);
        });
        return new Stakes(a, b, threat, merged, players);
    }
}
