package org.entente.store.correction;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Objects;
import org.entente.model.Actor;
import org.entente.model.DateInterval;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** What a person says against, or for, what was read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Change.Confirm.class, name = "CONFIRM"),
    @JsonSubTypes.Type(value = Change.Reject.class, name = "REJECT"),
    @JsonSubTypes.Type(value = Change.Edit.class, name = "EDIT"),
    @JsonSubTypes.Type(value = Change.Add.class, name = "ADD"),
    @JsonSubTypes.Type(value = Change.Merge.class, name = "MERGE"),
    @JsonSubTypes.Type(value = Change.Split.class, name = "SPLIT")
})
public sealed interface Change {
    /** A change of one event that is there. */
    sealed interface OfEvent extends Change {
        /** Id of its document, for event data the name of the data set. */
        String document();

        /** Its id there. */
        String event();
    }

    /** A change of whom words stand for. */
    sealed interface OfActor extends Change {
        /** Who they stood for. */
        Actor actor();

        /** Who they stand for instead. */
        Actor into();
    }

    /** The event is right as it stands, and for certain. */
    record Confirm(String document, String event) implements OfEvent {}

    /** There is no such event. */
    record Reject(String document, String event) implements OfEvent {}

    /** The event is another one. */
    record Edit(String document, String event, Revision revision) implements OfEvent {
        public Edit {
            Objects.requireNonNull(revision, "revision");
        }
    }

    /**
     * An event that was not read from a text.
     *
     * @param document id of the text
     * @param span the words that say so
     * @param source who acts
     * @param target who is acted on, null when there is none
     * @param date when, null when nothing dates it
     */
    record Add(
            String document,
            Span span,
            Actor source,
            @Nullable Actor target,
            EventType type,
            @Nullable DateInterval date,
            Factuality factuality)
            implements Change {
        public Add {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(factuality, "factuality");
        }
    }

    /** Everywhere the one is the other; who acts for the one acts for whom the other acts for. */
    record Merge(Actor actor, Actor into) implements OfActor {
        public Merge {
            different(actor, into);
        }
    }

    /**
     * Some words that stand for an actor stand for another one.
     *
     * @param words as they stand in texts or event data; case and white space do not matter
     * @param document id of the only document or data set where it is so, null for everywhere
     */
    record Split(Actor actor, String words, @Nullable String document, Actor into) implements OfActor {
        public Split {
            different(actor, into);
            if (words.isBlank()) {
                throw new CorrectionException(
                        "No words of " + actor.id() + " are given.", "Give the words that stand for another actor.");
            }
        }
    }

    private static void different(Actor actor, Actor into) {
        if (actor.id().equals(into.id())) {
            throw new CorrectionException(
                    "The actor " + actor.id() + " cannot become itself.", "Name another actor to become.");
        }
    }
}
