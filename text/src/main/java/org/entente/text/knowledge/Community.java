package org.entente.text.knowledge;

import java.util.List;

/**
 * A faith or people.
 *
 * @param id slug
 * @param name usual name
 * @param religious whether it is a faith; else a people
 * @param countries ids of the states where it mainly lives
 */
public record Community(String id, String name, boolean religious, List<String> countries) {
    public Community {
        countries = List.copyOf(countries);
    }
}
