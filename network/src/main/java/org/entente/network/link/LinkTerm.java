package org.entente.network.link;

import java.util.List;

/**
 * A part of a forecast's log-odds.
 *
 * @param kind what it speaks of
 * @param value what it adds
 * @param events the events it rests on, as indices of the list asked with, in rising order; none for terms that rest on
 *     everybody's past
 * @param followUps for {@link TermKind#FOLLOW_UP} the rules that say most, strongest first
 * @param without the forecast's log-odds had these events not happened, everything worked out afresh but the weights;
 *     the log-odds themselves for a term without events
 */
public record LinkTerm(TermKind kind, double value, List<Integer> events, List<FollowUp> followUps, double without) {
    public LinkTerm {
        events = List.copyOf(events);
        followUps = List.copyOf(followUps);
    }
}
