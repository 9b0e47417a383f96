package org.entente.network.link.evaluation;

/**
 * One question of a test with its outcome.
 *
 * @param event index of the event in the test
 * @param forward whether the target was asked for; otherwise the source
 * @param answer the true entity
 * @param predicted the entity ranked first, -1 when none was named
 * @param probability of the one ranked first, in [0, 1]
 * @param rank the expected rank of the answer, at least 1
 * @param seen whether the same event had been there on an earlier day
 */
public record RankedLink(
        int event, boolean forward, int answer, int predicted, double probability, double rank, boolean seen) {}
