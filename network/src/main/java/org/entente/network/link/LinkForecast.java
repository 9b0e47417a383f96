package org.entente.network.link;

import java.util.List;

/**
 * How likely it is that an event, if the source does such a thing on the day, has this target; with the reasons.
 *
 * @param probability in (0, 1), against all other candidates
 * @param logOdds its logarithmic odds, the sum of the terms
 * @param terms one of each kind, in the order of {@link TermKind}
 */
public record LinkForecast(
        int source, int type, int target, int day, double probability, double logOdds, List<LinkTerm> terms) {
    public LinkForecast {
        terms = List.copyOf(terms);
    }
}
