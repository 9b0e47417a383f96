package org.entente.app.balance;

import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.TriadCensus;
import org.entente.network.balance.WalkBalance;
import org.entente.network.balance.frustration.Frustration;
import org.entente.network.balance.frustration.FrustrationIndex;
import org.entente.network.balance.frustration.proof.Camps;

/**
 * All that is asked of a network.
 *
 * @param graph the network
 * @param triads its triads
 * @param walks its closed walks
 * @param two how far it is from two camps
 * @param any how far it is from any number of camps
 */
public record NetworkBalance(
        SignedGraph graph, TriadCensus triads, WalkBalance walks, Frustration two, Frustration any) {
    public static NetworkBalance of(SignedGraph graph) {
        return new NetworkBalance(
                graph,
                TriadCensus.of(graph),
                WalkBalance.of(graph),
                FrustrationIndex.of(graph, Camps.TWO),
                FrustrationIndex.of(graph, Camps.ANY));
    }
}
