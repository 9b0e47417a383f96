package org.entente.network.rivals;

import java.util.List;

/**
 * A pair that the text may be about.
 *
 * @param a id of one actor, the one that sorts first
 * @param b id of the other
 * @param score sum of the reasons' points in their order
 * @param reasons what speaks for the pair
 */
public record Candidate(String a, String b, double score, List<Reason> reasons) {
    /**
     * One part of a score.
     *
     * @param name what is counted, in lower-case words
     * @param count how much of it there is
     * @param points what that adds to the score
     */
    public record Reason(String name, double count, double points) {}

    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
