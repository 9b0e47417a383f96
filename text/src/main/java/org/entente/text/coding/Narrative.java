package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.DateInterval;
import org.entente.model.EventType;
import org.entente.model.Mention;

/**
 * What a text has dated so far. "They spoke on 27 September. The conversation was the first in years": the second
 * sentence tells of the same day, though it does not say so.
 */
final class Narrative {
    /** How many sentences further on a date still holds. */
    private static final int REACH = 2;

    private record Told(EventType type, Set<String> actors, DateInterval date, int sentence) {}

    private final List<Told> told = new ArrayList<>();

    void add(Candidate candidate, DateInterval date, int sentence) {
        EventType type = candidate.entry().type();
        if (type != null) {
            told.add(new Told(type, actors(candidate), date, sentence));
        }
    }

    /** The date told a moment before of the same kind of event between the same actors. */
    Optional<DateInterval> date(Candidate candidate, int sentence) {
        Set<String> actors = actors(candidate);
        for (int index = told.size() - 1; index >= 0; index--) {
            Told last = told.get(index);
            if (last.sentence() < sentence - REACH) {
                return Optional.empty();
            }
            if (last.type() == candidate.entry().type() && last.actors().equals(actors)) {
                return Optional.of(last.date());
            }
        }
        return Optional.empty();
    }

    private static Set<String> actors(Candidate candidate) {
        Set<String> actors = new TreeSet<>();
        for (Candidate.Pair pair : candidate.pairs()) {
            Mention target = pair.target();
            actors.add(pair.source().actor().accountable());
            if (target != null) {
                actors.add(target.actor().accountable());
            }
        }
        return actors;
    }
}
