package org.entente.network.link;

/** Says of every entity how likely it is to be the answer of a question. */
public interface LinkForecaster {
    /** Takes note of a day that is over; days come in their order. */
    void learn(LinkDay day);

    /** Answers a question about a day after all that were learnt. */
    ScoredCandidates forecast(LinkQuestion question);
}
