package org.entente.network.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.model.Citation;

/**
 * What is known of a pair on a day, as far as the reference class asks for it. What comes after the day is left out.
 *
 * @param a id of the one
 * @param b id of the other
 * @param at the day
 * @param coverage what silence is worth
 * @param acts what happened between the two up to the day, sorted
 * @param tie value of their tie, in [-1, 1]
 * @param tieEvidence what the tie rests on
 * @param thirds third parties with ties to both
 */
public record PairFacts(
        String a,
        String b,
        LocalDate at,
        Coverage coverage,
        List<PairAct> acts,
        double tie,
        List<Citation> tieEvidence,
        List<Third> thirds) {
    /** A tie at or below this is one of rivals or enemies: a single accusation half a year ago is not enough. */
    public static final double CLEARLY_NEGATIVE = -0.1;

    public PairFacts {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(coverage, "coverage");
        acts = acts.stream().filter(act -> !act.day().isAfter(at)).sorted().toList();
        tieEvidence = List.copyOf(tieEvidence);
        thirds = List.copyOf(thirds);
    }

    /** The same as if these few acts and third parties were all that is told. */
    public PairFacts told(List<PairAct> few, List<Third> others) {
        return new PairFacts(a, b, at, Coverage.SPARSE, few, tie, tieEvidence, others);
    }
}
