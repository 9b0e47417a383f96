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
        public List<Actor> reference(NounPhrase phrase) {
            return List.of();
        }

        @Override
        public Optional<Actor> country(NounPhrase phrase) {
            return Optional.empty();
        }

        @Override
        public Optional<Person> choose(List<Person> candidates) {
            return Optional.empty();
        }
    };

    /** Whom a phrase points back to: a pronoun, "both countries", "the group"; empty if unclear. */
    List<Actor> reference(NounPhrase phrase);

    /** The state whose police, ministers or protesters are meant when the phrase does not say it. */
    Optional<Actor> country(NounPhrase phrase);

    /** The one of several namesakes that the text is about. */
    Optional<Person> choose(List<Person> candidates);
}
