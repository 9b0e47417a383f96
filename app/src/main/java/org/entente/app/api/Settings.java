package org.entente.app.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.app.scenario.Scenario;
import org.entente.model.Estimate;
import org.entente.network.stake.Input;
import org.entente.network.stake.Stakes;

/**
 * Inputs of the stated layer that a request sets: {@code set=KEY:VALUE}, any number of times.
 *
 * @param inputs by key
 */
record Settings(Map<String, Double> inputs) {
    private static final double MOST = 10;

    Settings {
        inputs = Map.copyOf(inputs);
    }

    /** @throws Problem when one is no key with a number from 0 to 10 */
    static Settings of(Parameters parameters) {
        Map<String, Double> inputs = new LinkedHashMap<>();
        for (String set : parameters.all("set")) {
            int colon = set.lastIndexOf(':');
            try {
                double value = Double.parseDouble(set.substring(colon + 1));
                if (colon > 0 && value >= 0 && value <= MOST) {
                    inputs.put(set.substring(0, colon), value);
                    continue;
                }
            } catch (NumberFormatException e) {
                // told below
            }
            throw Problem.unreadable(
                    "set is \"" + Parameters.shortened(set) + "\".",
                    "Write the input's key and a number from 0 to 10: set=pair.distrust:0.4");
        }
        return new Settings(inputs);
    }

    boolean none() {
        return inputs.isEmpty();
    }

    /** The stakes with these inputs; one that is no input of theirs is a {@link Problem}. */
    UnaryOperator<Stakes> change() {
        Map<String, Input> changed = new LinkedHashMap<>();
        inputs.forEach((key, value) -> changed.put(key, Input.judged(Estimate.exact(value), "set by hand")));
        Scenario scenario =
                new Scenario("the request", null, List.of(), null, null, changed, List.of(), Optional.empty());
        return stakes -> {
            try {
                return scenario.over(stakes);
            } catch (IllegalArgumentException e) {
                throw Problem.unreadable(
                        "The set cannot be used: " + e.getMessage() + ".",
                        "The answer lists every input by its key under \"inputs\".");
            }
        };
    }
}
