package org.entente.app.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.frustration.Frustration;

/** The camps of a network by name. */
public final class CampLists {
    private CampLists() {}

    /** The largest first, among equals by their first member; members by name. */
    public static List<List<String>> of(SignedGraph graph, Frustration frustration) {
        TreeMap<Integer, List<String>> camps = new TreeMap<>();
        for (int node = 0; node < graph.nodes(); node++) {
            camps.computeIfAbsent(frustration.camps().get(node), camp -> new ArrayList<>())
                    .add(graph.names().get(node));
        }
        return camps.values().stream()
                .sorted(Comparator.comparingInt((List<String> camp) -> -camp.size())
                        .thenComparing(camp -> camp.get(0)))
                .toList();
    }
}
