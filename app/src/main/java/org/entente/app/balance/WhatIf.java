package org.entente.app.balance;

import java.util.ArrayList;
import java.util.List;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.SignedTie;
import org.entente.network.balance.frustration.Frustration;
import org.entente.network.balance.frustration.FrustrationIndex;
import org.entente.network.balance.frustration.proof.Camps;

/**
 * What one tie would do to the index.
 *
 * @param change the tie as it would be; sign 0 where it would be gone
 * @param was its sign now, 0 where there is none
 * @param before the index now
 * @param after the index then
 */
public record WhatIf(Change change, int was, Frustration before, Frustration after) {
    /**
     * A tie that would be otherwise.
     *
     * @param a name of one end
     * @param b name of the other
     * @param sign 1, -1, or 0 for no tie
     */
    public record Change(String a, String b, int sign) {
        boolean joins(String one, String other) {
            return (a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one));
        }
    }

    /** Works the index out anew; an end that was not in the network joins it. */
    public static WhatIf of(NetworkBalance now, Change change) {
        SignedGraph graph = now.graph();
        List<SignedGraph.Named> ties = new ArrayList<>();
        int was = 0;
        for (SignedTie tie : graph.ties()) {
            String a = graph.names().get(tie.a());
            String b = graph.names().get(tie.b());
            if (change.joins(a, b)) {
                was = tie.sign();
            } else {
                ties.add(new SignedGraph.Named(a, b, tie.sign()));
            }
        }
        if (change.sign() != 0) {
            ties.add(new SignedGraph.Named(change.a(), change.b(), change.sign()));
        }
        return new WhatIf(change, was, now.two(), FrustrationIndex.of(SignedGraph.of(ties), Camps.TWO));
    }

    /** Whether both indices are proven, so that their difference is exact. */
    public boolean proven() {
        return before.proven() && after.proven();
    }

    /** How much the index would rise. */
    public long rise() {
        return after.upper() - before.upper();
    }
}
