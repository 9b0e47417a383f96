package org.entente.network.balance;

import java.util.ArrayList;
import java.util.List;

/**
 * What the third parties of a signed network do to two of its nodes: each pulls them together or pushes them apart by the
 * product of its signs with both (Heider 1946). Time linear in the ties.
 *
 * @param a name of one node
 * @param b name of the other
 * @param sign their own tie: 1 friendly, -1 hostile, 0 none
 * @param commonFriends names of those with a friendly tie to both
 * @param commonEnemies names of those with a hostile tie to both
 * @param crossPressure names of those with a friendly tie to one and a hostile tie to the other
 */
public record PairForces(
        String a,
        String b,
        int sign,
        List<String> commonFriends,
        List<String> commonEnemies,
        List<String> crossPressure) {
    public PairForces {
        commonFriends = List.copyOf(commonFriends);
        commonEnemies = List.copyOf(commonEnemies);
        crossPressure = List.copyOf(crossPressure);
    }

    /** @throws IllegalArgumentException when a name is none of the network's, or both are the same */
    public static PairForces of(SignedGraph graph, String a, String b) {
        int first = graph.names().indexOf(a);
        int second = graph.names().indexOf(b);
        if (first < 0 || second < 0 || first == second) {
            throw new IllegalArgumentException(a + " and " + b + " are not two nodes of the network.");
        }
        int[] withFirst = signs(graph, first);
        int[] withSecond = signs(graph, second);
        List<String> friends = new ArrayList<>();
        List<String> enemies = new ArrayList<>();
        List<String> cross = new ArrayList<>();
        for (int third = 0; third < graph.nodes(); third++) {
            int product = withFirst[third] * withSecond[third];
            if (product < 0) {
                cross.add(graph.names().get(third));
            } else if (product > 0) {
                (withFirst[third] > 0 ? friends : enemies).add(graph.names().get(third));
            }
        }
        return new PairForces(a, b, withFirst[second], friends, enemies, cross);
    }

    /** Sum of the products: common friends and common enemies less those under cross-pressure. */
    public int total() {
        return commonFriends.size() + commonEnemies.size() - crossPressure.size();
    }

    private static int[] signs(SignedGraph graph, int node) {
        int[] signs = new int[graph.nodes()];
        for (SignedTie tie : graph.ties()) {
            if (tie.a() == node) {
                signs[tie.b()] = tie.sign();
            } else if (tie.b() == node) {
                signs[tie.a()] = tie.sign();
            }
        }
        return signs;
    }
}
