package org.entente.text.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a person's name by which a later sentence may call them. */
public final class Surnames {
    private static final Set<String> FAMILY_NAME_FIRST = Set.of("CHN", "TWN", "PRK", "KOR", "KHM", "SGP", "HKG", "MAC");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ben", "ibn", "van", "von", "de", "der", "da", "do", "dos", "del", "du", "la", "le",
            "abu", "ould");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "i", "v", "vi", "xvi", "xii");

    private Surnames() {}

    /**
     * Surnames in use, the fullest first: "al-Maliki", "Maliki".
     *
     * @param country ISO 3166-1 alpha-3, which tells whether family names come first
     */
    public static List<String> of(String name, String country) {
        List<Token> tokens = new ArrayList<>(Tokenizer.tokens(name));
        tokens.removeIf(token -> !token.form().word() || SUFFIXES.contains(token.key()));
        if (tokens.size() < 2 || tokens.stream().anyMatch(token -> token.is("of"))) {
            return List.of();
        }
        if (FAMILY_NAME_FIRST.contains(country) && !western(tokens)) {
            return List.of(tokens.get(0).span().of(name));
        }
        int last = tokens.size() - 1;
        int first = last;
        while (first > 1
                && (tokens.get(first).joined()
                        || PARTICLES.contains(tokens.get(first - 1).key()))) {
            first--;
        }
        int end = tokens.get(last).span().end();
        List<String> surnames = new ArrayList<>();
        surnames.add(name.substring(tokens.get(first).span().begin(), end));
        if (first < last && PARTICLES.contains(tokens.get(first).key())) {
            surnames.add(name.substring(tokens.get(first + 1).span().begin(), end));
        }
        return List.copyOf(surnames);
    }

    /** "Ban Ki-moon" is not, "Jimmy Lai" is hard to tell: three words, the last two joined, are taken as eastern. */
    private static boolean western(List<Token> tokens) {
        return tokens.size() == 2 && tokens.get(0).span().length() > 5;
    }
}
