package org.entente.text.actor;

import java.util.Set;

/** Tells nouns for people by their endings. */
final class People {
    private static final Set<String> THINGS = Set.of(
            "centers",
            "numbers",
            "papers",
            "powers",
            "matters",
            "letters",
            "waters",
            "rivers",
            "borders",
            "orders",
            "computers",
            "helicopters",
            "launchers",
            "newspapers",
            "headquarters",
            "quarters",
            "corners",
            "offers",
            "tankers",
            "bunkers",
            "factors",
            "sectors",
            "reactors",
            "tractors",
            "efforts",
            "moment",
            "government");

    private People() {}

    static boolean likely(String word) {
        if (THINGS.contains(word)) {
            return false;
        }
        boolean plural = word.endsWith("ers")
                || word.endsWith("ors")
                || word.endsWith("ists")
                || word.endsWith("ians")
                || word.endsWith("ees");
        boolean single = word.endsWith("er")
                || word.endsWith("or")
                || word.endsWith("ist")
                || word.endsWith("ian")
                || word.endsWith("ee");
        return plural
                || single
                || word.endsWith("men")
                || word.endsWith("man")
                || word.endsWith("people")
                || word.endsWith("ants")
                || word.endsWith("ant");
    }
}
