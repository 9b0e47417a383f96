package org.entente.network.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Signed networks to test with. */
public final class Networks {
    /** Alliances (+) and enmities (-) of the sixteen tribes of the Eastern Central Highlands of New Guinea (Read 1954). */
    private static final String HIGHLAND = """
            +1-0 -2-0 -3-0 -4-0 -5-0 -11-0 +14-0 +15-0 -2-1 -4-1 -5-1 -8-1 -9-1 +14-1 +15-1 +3-2 +5-2 +6-2 +7-2
            +7-3 +6-4 +8-4 +13-4 -14-4 -15-4 +6-5 +7-5 -8-5 +10-5 +11-5 -12-5 -15-5 +7-6 +10-6 +11-6 +12-6 +10-7
            +11-7 -13-7 +9-8 -10-8 +12-8 -14-8 -10-9 +12-9 -14-9 +11-10 -12-10 -14-10 -15-10 -13-11 -14-11 -15-11
            +13-12 -14-12 -15-12 -15-13 +15-14""";

    private Networks() {}

    public static SignedGraph highland() {
        List<SignedGraph.Named> ties = new ArrayList<>();
        for (String tie : HIGHLAND.split("\\s+", -1)) {
            String[] ends = tie.substring(1).split("-", -1);
            ties.add(new SignedGraph.Named(ends[0], ends[1], tie.charAt(0) == '+' ? 1 : -1));
        }
        return SignedGraph.of(ties);
    }

    /** A network in which every two nodes have a tie with a probability, and every tie is hostile with another. */
    public static SignedGraph random(int nodes, double dense, double hostile, Random random) {
        List<SignedGraph.Named> ties = new ArrayList<>();
        for (int a = 0; a < nodes; a++) {
            for (int b = 0; b < a; b++) {
                if (random.nextDouble() < dense) {
                    ties.add(new SignedGraph.Named("n" + a, "n" + b, random.nextDouble() < hostile ? -1 : 1));
                }
            }
        }
        return SignedGraph.of(ties);
    }

    /** The same network after one node has changed sides: the sign of each of its ties is turned. */
    public static SignedGraph switched(SignedGraph graph, int node) {
        return new SignedGraph(
                graph.names(),
                graph.ties().stream()
                        .map(tie ->
                                tie.a() == node || tie.b() == node ? new SignedTie(tie.a(), tie.b(), -tie.sign()) : tie)
                        .toList());
    }
}
