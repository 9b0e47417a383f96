package org.entente.network.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of entities tell of their kind and their country: {@code Police_(Australia)} is of the kind Police and
 * of the country Australia; {@code Australia}, since others carry it in brackets, is a country and its own.
 */
public final class EntityTraits {
    /** The country of an entity whose name tells none. */
    static final int UNKNOWN = -1;

    private static final Pattern BRACKETS = Pattern.compile("(.+?)[_ ]\\((.+)\\)");

    private final int[] kinds;
    private final int[] countries;
    private final boolean[] states;

    private EntityTraits(int[] kinds, int[] countries, boolean[] states) {
        this.kinds = kinds;
        this.countries = countries;
        this.states = states;
    }

    /** Reads the names, one for each entity in the order of their numbers. */
    public static EntityTraits of(List<String> names) {
        int size = names.size();
        Map<String, Integer> kindNumbers = new HashMap<>(Map.of("person", 0, "state", 1));
        Map<String, Integer> countryNumbers = new HashMap<>();
        int[] kinds = new int[size];
        int[] countries = new int[size];
        for (int i = 0; i < size; i++) {
            Matcher parts = BRACKETS.matcher(names.get(i));
            countries[i] = UNKNOWN;
            if (parts.matches()) {
                kinds[i] = number(kindNumbers, parts.group(1));
                countries[i] = number(countryNumbers, parts.group(2));
            }
        }
        boolean[] states = new boolean[size];
        for (int i = 0; i < size; i++) {
            Integer own = countryNumbers.get(names.get(i));
            if (own != null) {
                states[i] = true;
                countries[i] = own;
                kinds[i] = 1;
            }
        }
        return new EntityTraits(kinds, countries, states);
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    int size() {
        return kinds.length;
    }

    int kind(int entity) {
        return kinds[entity];
    }

    /** The number of the country in the name, or {@link #UNKNOWN}. */
    int country(int entity) {
        return countries[entity];
    }

    /** Whether the entity is itself a country. */
    boolean state(int entity) {
        return states[entity];
    }
}
