package org.entente.bench.reference;

import java.time.LocalDate;
import java.util.Map;
import org.entente.network.reference.Outcome;
import org.entente.network.reference.PairFacts;

/**
 * A pair of rivals on the last day of a month, what is known of it then, and what came.
 *
 * @param region the data it is from
 * @param pair the two ids
 * @param facts what is known in event data
 * @param month how many events there were in the last 30 days
 * @param quarter in the last 90
 * @param year in the last 365
 * @param hostile whether the whole interval of the tie is below 0
 * @param ahead what came, by horizon in days
 */
record Origin(
        String region,
        String pair,
        PairFacts facts,
        int month,
        int quarter,
        int year,
        boolean hostile,
        Map<Integer, Ahead> ahead) {
    /**
     * What came within a horizon.
     *
     * @param rungs how many rungs an event reached, 0 to 3
     * @param improved 1 if the mean Goldstein value rose, 0 if not, NaN where fewer than three events on either side tell
     * @param tieUp whether the value of the tie rose
     */
    record Ahead(int rungs, double improved, boolean tieUp) {}

    Origin {
        ahead = Map.copyOf(ahead);
    }

    LocalDate at() {
        return facts.at();
    }

    Ahead in(int days) {
        Ahead found = ahead.get(days);
        if (found == null) {
            throw new IllegalArgumentException("Nothing was counted for " + days + " days.");
        }
        return found;
    }

    /** Whether the outcome came (1) or not (0); NaN where it cannot be told. */
    double happened(Outcome outcome, int days) {
        return switch (outcome) {
            case TALK -> in(days).rungs() >= 1 ? 1 : 0;
            case DECONFLICTION -> in(days).rungs() >= 2 ? 1 : 0;
            case MATERIAL_HELP -> in(days).rungs() >= 3 ? 1 : 0;
            case ALLIANCE -> Double.NaN;
            case IMPROVEMENT -> in(days).improved();
        };
    }

    /** Whether it reached the rung below, so that the step to this one is a question at all. */
    boolean asked(Outcome outcome, int days) {
        return switch (outcome) {
            case TALK -> true;
            case DECONFLICTION -> in(days).rungs() >= 1;
            case MATERIAL_HELP -> in(days).rungs() >= 2;
            case ALLIANCE -> false;
            case IMPROVEMENT -> !Double.isNaN(in(days).improved());
        };
    }
}
