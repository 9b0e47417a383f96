package org.entente.app.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Coding;
import org.entente.network.reporting.Reporting;

/** Event data beside the texts: who is in it, and what it has of some of them. */
public interface EventData {
    /** No event data. */
    EventData NONE = new EventData() {
        @Override
        public List<Actor> actors() {
            return List.of();
        }

        @Override
        public Optional<LocalDate> latest() {
            return Optional.empty();
        }

        @Override
        public List<Coding> of(Collection<String> ids) {
            return List.of();
        }

        @Override
        public boolean dense(LocalDate at) {
            return false;
        }

        @Override
        public List<ConditionSignal> signals(String a, String b) {
            return List.of();
        }
    };

    /** Everyone who acts or is acted on. */
    List<Actor> actors();

    /** The last day of an event. */
    Optional<LocalDate> latest();

    /**
     * The events and standing states in which one of these actors has a part.
     *
     * @param ids of actors that answer for themselves
     */
    List<Coding> of(Collection<String> ids);

    /**
     * The same brought together with what the texts tell.
     *
     * @param told all that the texts of the workspace tell, with the groupings of a day
     */
    default Gathered gathered(Reporting told, Collection<String> ids) {
        return Gathered.of(told, of(ids));
    }

    /** Whether there are so many events of the year up to a day that what is not there mostly did not happen. */
    boolean dense(LocalDate at);

    /** What begins and ends between two of them by its code, by day. */
    List<ConditionSignal> signals(String a, String b);
}
