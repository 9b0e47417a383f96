package org.entente.text.knowledge;

import java.util.Map;
import java.util.Set;

/** Plurals of institution phrases: the noun before "of", "for", "in", "general"
 * changes. */
final class Plurals {
    private static final Set<String> AFTER_HEAD =
            Set.of("of", "for", "in", "to", "at", "general", "elect", "without", "designate");
    private static final Set<String> SAME = Set.of(
            "police",
            "people",
            "personnel",
            "clergy",
            "military",
            "judiciary",
            "staff",
            "press",
            "media",
            "troops",
            "forces",
            "rank-and-file",
            "intelligentsia",
            "bourgeoisie",
            "peasantry",
            "youth",
            "infantry",
            "cavalry",
            "artillery",
            "opposition",
            "leadership",
            "diaspora",
            "authorities",
            "armed forces",
            "aircraft");
    private static final Map<String, String> IRREGULAR = Map.of(
            "person",
            "people",
            "child",
            "children",
            "wife",
            "wives",
            "chief",
            "chiefs",
            "leader",
            "leaders",
            "thief",
            "thieves",
            "proxy",
            "proxies",
            "guard",
            "guards");

    private Plurals() {}

    static String many(String phrase) {
        int end = headEnd(phrase);
        return many(phrase, end);
    }

    private static String many(String phrase, int end) {
        int begin = phrase.lastIndexOf(' ', end - 1) + 1;
        return phrase.substring(0, begin) + manyWord(phrase.substring(begin, end)) + phrase.substring(end);
    }

    private static int headEnd(String phrase) {
        int end = phrase.indexOf(' ');
        while (end >= 0) {
            int next = phrase.indexOf(' ', end + 1);
            String following = next < 0 ? phrase.substring(end + 1) : phrase.substring(end + 1, next);
            if (AFTER_HEAD.contains(following)) {
                return end;
            }
            end = next;
        }
        return phrase.length();
    }

    private static String manyWord(String word) {
        String known = IRREGULAR.get(word);
        if (known != null) {
            return known;
        }
        if (SAME.contains(word) || word.endsWith("men")) {
            return word;
        }
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("y") && "aeiou".indexOf(word.charAt(Math.max(0, word.length() - 2))) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
        return word + (hissing && !word.endsWith("arch") ? "es" : "s");
    }
}
