package org.entente.text.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes the ids of one run differ: the first document of a name has the name itself, the next ones {@code name#2},
 * {@code name#3} and so on, in the order of the input.
 */
final class DocumentIds {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    String unique(String name) {
        String id = name;
        while (!taken.add(id)) {
            id = name + "#" + (counts.merge(name, 1, Integer::sum) + 1);
        }
        return id;
    }
}
