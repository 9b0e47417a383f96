package org.entente.app.balance;

import java.util.concurrent.CompletableFuture;
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
    /** Works the two indices out at the same time; they do not depend on each other, nor on the number of processors. */
    public static NetworkBalance of(SignedGraph graph) {
        CompletableFuture<Frustration> two = CompletableFuture.supplyAsync(() -> FrustrationIndex.of(graph, Camps.TWO));
        CompletableFuture<Frustration> any = CompletableFuture.supplyAsync(() -> FrustrationIndex.of(graph, Camps.ANY));
        return new NetworkBalance(graph, TriadCensus.of(graph), WalkBalance.of(graph), two.join(), any.join());
    }
}
