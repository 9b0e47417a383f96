package org.entente.network.link;

import java.util.List;

/**
 * Something that may happen at least once within the horizon.
 *
 * @param probability in (0, 1)
 * @param logOdds its logarithmic odds, the sum of the terms
 * @param terms what it is made of
 */
public record NextEvent(
        String source, String type, String target, double probability, double logOdds, List<Term> terms) {
    public NextEvent {
        terms = List.copyOf(terms);
    }

    /**
     * A part of the log-odds.
     *
     * @param kind what it speaks of; {@link TermKind#HABIT} is what holds for any two
     * @param events the past events it rests on, as indices of the list given, in rising order
     */
    public record Term(TermKind kind, double value, List<Integer> events) {
        public Term {
            events = List.copyOf(events);
        }
    }
}
