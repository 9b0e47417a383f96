package org.entente.network.balance.frustration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;

/** Small networks and their frustration by trying everything. */
public final class Networks {
    /** The ties of the Gahuku-Gama tribes (Read 1954), as in the literature on signed networks. */
    private static final String HIGHLAND = "1-0+ 2-0- 3-0- 4-0- 5-0- 11-0- 14-0+ 15-0+ 2-1- 4-1- 5-1- 8-1- 9-1- 14-1+ "
            + "15-1+ 3-2+ 5-2+ 6-2+ 7-2+ 7-3+ 6-4+ 8-4+ 13-4+ 14-4- 15-4- 6-5+ 7-5+ 8-5- 10-5+ 11-5+ 12-5- 15-5- 7-6+ "
            + "10-6+ 11-6+ 12-6+ 10-7+ 11-7+ 13-7- 9-8+ 10-8- 12-8+ 14-8- 10-9- 12-9+ 14-9- 11-10+ 12-10- 14-10- 15-10- "
            + "13-11- 14-11- 15-11- 13-12+ 14-12- 15-12- 15-13- 15-14+";

    private Networks() {}

    public static SignedGraph highland() {
        return of(HIGHLAND);
    }

    /** Ties as {@code a-b+} or {@code a-b-}. */
    public static SignedGraph of(String ties) {
        List<SignedGraph.Named> named = new ArrayList<>();
        for (String tie : ties.split(" ", -1)) {
            int dash = tie.indexOf('-');
            int end = tie.length() - 1;
            named.add(new SignedGraph.Named(
                    tie.substring(0, dash), tie.substring(dash + 1, end), tie.charAt(end) == '+' ? 1 : -1));
        }
        return SignedGraph.of(named);
    }

    /** Few nodes with very many ties: each tie has an end that is drawn by its ties so far. */
    public static SignedGraph popular(int nodes, int ties, double hostile, Random random) {
        List<Integer> ends = new ArrayList<>(List.of(0));
        Set<List<Integer>> pairs = new LinkedHashSet<>();
        List<SignedGraph.Named> named = new ArrayList<>();
        while (pairs.size() < ties) {
            int a = ends.get(random.nextInt(ends.size()));
            int b = random.nextInt(nodes);
            if (a != b && pairs.add(List.of(Math.min(a, b), Math.max(a, b)))) {
                ends.addAll(List.of(a, b));
                named.add(new SignedGraph.Named("n" + a, "n" + b, random.nextDouble() < hostile ? -1 : 1));
            }
        }
        return SignedGraph.of(named);
    }

    /** Each pair tied with one chance, each tie hostile with another. */
    public static SignedGraph random(int nodes, double density, double hostile, Random random) {
        List<String> names = new ArrayList<>();
        List<SignedTie> ties = new ArrayList<>();
        for (int a = 0; a < nodes; a++) {
            names.add(String.valueOf((char) ('A' + a)));
            for (int b = a + 1; b < nodes; b++) {
                if (random.nextDouble() < density) {
                    ties.add(new SignedTie(a, b, random.nextDouble() < hostile ? -1 : 1));
                }
            }
        }
        return new SignedGraph(names, ties);
    }

    /** The fewest ties against any two camps. */
    public static long byTwoCamps(SignedGraph graph) {
        long fewest = Long.MAX_VALUE;
        int[] camp = new int[graph.nodes()];
        for (int set = 0; set < 1 << (graph.nodes() - 1); set++) {
            for (int node = 0; node < camp.length; node++) {
                camp[node] = set >> node & 1;
            }
            fewest = Math.min(fewest, against(graph, camp));
        }
        return fewest;
    }

    /** The fewest ties against any camps, by all partitions of the nodes. */
    public static long byAnyCamps(SignedGraph graph) {
        return byAnyCamps(graph, new int[graph.nodes()], 0, 0);
    }

    private static long byAnyCamps(SignedGraph graph, int[] camp, int node, int camps) {
        if (node == camp.length) {
            return against(graph, camp);
        }
        long fewest = Long.MAX_VALUE;
        for (camp[node] = 0; camp[node] <= camps; camp[node]++) {
            fewest = Math.min(fewest, byAnyCamps(graph, camp, node + 1, Math.max(camps, camp[node] + 1)));
        }
        return fewest;
    }

    private static long against(SignedGraph graph, int[] camp) {
        return graph.ties().stream()
                .filter(tie -> (camp[tie.a()] == camp[tie.b()]) == tie.sign() < 0)
                .count();
    }
}
