package org.entente.network.rivals;

import java.util.List;

/**
 * A third party that may be the common threat.
 *
 * @param id its id
 * @param score sum of the reasons' points in their order
 * @param reasons what speaks for it
 */
public record Menace(String id, double score, List<Candidate.Reason> reasons) {
    public Menace {
        reasons = List.copyOf(reasons);
    }
}
