package org.entente.app.question;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.text.name.Folding;

/** Finds the name that was probably meant. */
public final class Spelling {
    private Spelling() {}

    /** The nearest of the names, the shortest among equals; empty when none is near. */
    public static Optional<String> nearest(String typed, Collection<String> names) {
        String word = Folding.fold(typed);
        int most = Math.max(1, word.length() / 3);
        return names.stream()
                .filter(name -> distance(word, Folding.fold(name)) <= most)
                .min(Comparator.comparingInt((String name) -> distance(word, Folding.fold(name)))
                        .thenComparing(List.copyOf(names)::indexOf));
    }

    /** Letters to insert, delete, replace or swap with their neighbour (Damerau 1964, optimal string alignment). */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cell(one, other, i, j, cost);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int cell(String one, String other, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
