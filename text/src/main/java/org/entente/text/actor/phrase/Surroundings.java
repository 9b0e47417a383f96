package org.entente.text.actor.phrase;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.text.knowledge.Person;

/** What a phrase alone does not say. */
public interface Surroundings {
    /** Nothing is known around the phrase. */
    Surroundings NONE = new Surroundings() {
        @Override
        public List<Actor> group(NounPhrase phrase) {
            return List.of();
        }

        @Override
        public List<Actor> definite(NounPhrase phrase) {
            return List.of();
        }

        @Override
        public Optional<Actor> partner(Actor actor) {
            return Optional.empty();
        }

        @Override
        public Optional<Actor> country(NounPhrase phrase) {
            return Optional.empty();
        }

        @Override
        public boolean speaksOf(Actor state) {
            return false;
        }

        @Override
        public List<Person> narrow(List<Person> candidates) {
            return candidates;
        }
    };

    /** Whom a pronoun, "both countries" or "each other" points back to; empty if unclear. */
    List<Actor> group(NounPhrase phrase);

    /** Whom a noun points back to that does not say whose it is: "the president", "the group"; empty if unclear. */
    List<Actor> definite(NounPhrase phrase);

    /** With whom the text mostly pairs an actor: who "its neighbour" is. */
    Optional<Actor> partner(Actor actor);

    /** The state whose police, ministers or protesters are meant when the phrase does not say it. */
    Optional<Actor> country(NounPhrase phrase);

    /** Whether the text names a state, its people or bodies. */
    boolean speaksOf(Actor state);

    /** Those of several namesakes that the text may be about; all if it does not tell. */
    List<Person> narrow(List<Person> candidates);
}
