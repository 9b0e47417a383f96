package org.entente.network.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * How many triads of each kind a network has.
 *
 * <p>A triad is balanced when the product of its signs is positive (Heider 1946, Journal of Psychology 21; Cartwright
 * and Harary 1956, Psychological Review 63). Where any number of camps may stand against each other, three hostile ties
 * are no contradiction either (Davis 1967, Human Relations 20).
 *
 * @param allFriendly triads with no hostile tie; balanced
 * @param oneHostile two friends of a third are enemies; out of balance
 * @param twoHostile two friends with a common enemy; balanced
 * @param allHostile three enemies; out of balance, but weakly balanced
 */
public record TriadCensus(long allFriendly, long oneHostile, long twoHostile, long allHostile) {
    /** Time O(ties^1.5), memory linear. */
    public static TriadCensus of(SignedGraph graph) {
        long[] counts = new long[4];
        forEach(graph, triad -> counts[triad.hostile()]++);
        return new TriadCensus(counts[0], counts[1], counts[2], counts[3]);
    }

    /** The triads that are out of balance, in ascending order, at most so many of them. */
    public static List<Triad> contradictions(SignedGraph graph, int most) {
        List<Triad> found = new ArrayList<>();
        forEach(graph, triad -> {
            if (!triad.balanced()) {
                found.add(triad);
            }
        });
        found.sort(Comparator.comparingInt(Triad::a).thenComparingInt(Triad::b).thenComparingInt(Triad::c));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    public long total() {
        return allFriendly + oneHostile + twoHostile + allHostile;
    }

    public long balanced() {
        return allFriendly + twoHostile;
    }

    /** Share of the triads that are balanced, in [0, 1]; empty where there are none. */
    public OptionalDouble triangleBalance() {
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) balanced() / total());
    }

    /** Share of the triads that any number of camps can explain, in [0, 1]; empty where there are none. */
    public OptionalDouble weakTriangleBalance() {
        return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (total() - oneHostile) / total());
    }

    /**
     * Hands over every triad once. Each tie points from its end with fewer ties to the other, so that no node has more
     * than the square root of twice the ties to look through (Chiba and Nishizeki 1985, SIAM Journal on Computing 14).
     */
    public static void forEach(SignedGraph graph, Consumer<Triad> visitor) {
        int nodes = graph.nodes();
        int[] degree = new int[nodes];
        graph.ties().forEach(tie -> {
            degree[tie.a()]++;
            degree[tie.b()]++;
        });
        List<List<int[]>> outward = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            outward.add(new ArrayList<>());
        }
        for (SignedTie tie : graph.ties()) {
            boolean up = degree[tie.a()] <= degree[tie.b()];
            outward.get(up ? tie.a() : tie.b()).add(new int[] {up ? tie.b() : tie.a(), tie.sign()});
        }
        int[] sign = new int[nodes];
        for (int first = 0; first < nodes; first++) {
            List<int[]> neighbours = outward.get(first);
            neighbours.forEach(neighbour -> sign[neighbour[0]] = neighbour[1]);
            for (int[] second : neighbours) {
                for (int[] third : outward.get(second[0])) {
                    if (sign[third[0]] != 0) {
                        visitor.accept(triad(first, second, third, sign[third[0]]));
                    }
                }
            }
            neighbours.forEach(neighbour -> sign[neighbour[0]] = 0);
        }
    }

    private static Triad triad(int first, int[] second, int[] third, int signFirstThird) {
        int[][] ends = {
            {Math.min(first, second[0]), Math.max(first, second[0]), second[1]},
            {Math.min(first, third[0]), Math.max(first, third[0]), signFirstThird},
            {Math.min(second[0], third[0]), Math.max(second[0], third[0]), third[1]}
        };
        Arrays.sort(ends, Comparator.<int[]>comparingInt(end -> end[0]).thenComparingInt(end -> end[1]));
        return new Triad(ends[0][0], ends[0][1], ends[1][1], ends[0][2], ends[1][2], ends[2][2]);
    }
}
