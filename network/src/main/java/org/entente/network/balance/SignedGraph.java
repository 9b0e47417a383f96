package org.entente.network.balance;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * Who is with whom and against whom: an undirected graph without loops, with at most one tie between two nodes.
 *
 * @param names of the nodes, ascending, so that the same network always has the same numbers
 * @param ties ascending, at most one for two nodes
 */
public record SignedGraph(List<String> names, List<SignedTie> ties) {
    /**
     * A tie by the names of its ends.
     *
     * @param a name of one end
     * @param b name of the other
     * @param sign 1 friendly, -1 hostile
     */
    public record Named(String a, String b, int sign) {}

    public SignedGraph {
        names = List.copyOf(names);
        ties = List.copyOf(ties);
        for (int i = 1; i < names.size(); i++) {
            if (names.get(i - 1).compareTo(names.get(i)) >= 0) {
                throw new IllegalArgumentException(
                        "The names " + names.get(i - 1) + " and " + names.get(i) + " do not ascend.");
            }
        }
        for (int i = 0; i < ties.size(); i++) {
            SignedTie tie = ties.get(i);
            if (tie.b() >= names.size()) {
                throw new IllegalArgumentException("There is no node " + tie.b() + " among " + names.size() + ".");
            }
            if (i > 0 && sameEnds(ties.get(i - 1), tie)) {
                throw new IllegalArgumentException(
                        "There are two ties between " + names.get(tie.a()) + " and " + names.get(tie.b()) + ".");
            }
            if (i > 0 && ties.get(i - 1).compareTo(tie) > 0) {
                throw new IllegalArgumentException("The tie " + tie + " is out of order.");
            }
        }
    }

    /**
     * The network of these ties, in whatever order they come.
     *
     * @throws IllegalArgumentException when a tie is a loop or two ties have the same ends
     */
    public static SignedGraph of(Iterable<Named> ties) {
        TreeSet<String> ascending = new TreeSet<>();
        ties.forEach(tie -> {
            ascending.add(tie.a());
            ascending.add(tie.b());
        });
        List<String> names = List.copyOf(ascending);
        List<SignedTie> sorted = StreamSupport.stream(ties.spliterator(), false)
                .map(tie -> {
                    int a = Collections.binarySearch(names, tie.a());
                    int b = Collections.binarySearch(names, tie.b());
                    return new SignedTie(Math.min(a, b), Math.max(a, b), tie.sign());
                })
                .sorted()
                .toList();
        return new SignedGraph(names, sorted);
    }

    public int nodes() {
        return names.size();
    }

    public int negative() {
        return (int) ties.stream().filter(SignedTie::hostile).count();
    }

    private static boolean sameEnds(SignedTie one, SignedTie other) {
        return one.a() == other.a() && one.b() == other.b();
    }
}
