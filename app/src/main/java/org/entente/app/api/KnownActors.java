package org.entente.app.api;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.app.library.Edition;
import org.entente.app.question.Spelling;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.actor.ActorResolver;
import org.entente.text.actor.Resolution;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.State;
import org.entente.text.name.Folding;
import org.jspecify.annotations.Nullable;

/** Finds the actor that an id or a name means: one of the workspace, else one that Entente knows. */
final class KnownActors {
    private final ActorKnowledge knowledge;
    private final SortedMap<String, Actor> byId = new TreeMap<>();
    private final SortedMap<String, Actor> byName = new TreeMap<>();

    private KnownActors(Edition edition) {
        knowledge = edition.knowledge();
        edition.texts().forEach(coding -> {
            coding.mentions().forEach(mention -> add(mention.actor()));
            coding.events().forEach(event -> {
                add(event.source().actor());
                if (event.target() != null) {
                    add(event.target().actor());
                }
            });
        });
        edition.data().actors().forEach(this::add);
        byId.values().forEach(actor -> byName.putIfAbsent(Folding.fold(actor.name()), actor));
    }

    static KnownActors of(Edition edition) {
        return edition.always("known actors", KnownActors.class, () -> new KnownActors(edition));
    }

    /**
     * The actor meant.
     *
     * @param name of the parameter, for the message
     * @param at the day on which it is asked; null for the latest
     * @throws Problem when nobody is known by the words
     */
    Actor meant(String name, String words, @Nullable LocalDate at) {
        return find(words.strip(), at)
                .orElseThrow(() -> Problem.unreadable(
                        name + " is \"" + Parameters.shortened(words.strip()) + "\", and nobody is known by that.",
                        hint(words.strip())));
    }

    Optional<Actor> find(String words, @Nullable LocalDate at) {
        Actor there = byId.get(words);
        if (there == null) {
            there = byId.get(words.toUpperCase(Locale.ROOT));
        }
        if (there == null) {
            there = byName.get(Folding.fold(words));
        }
        return there != null ? Optional.of(there) : known(words, at);
    }

    private Optional<Actor> known(String words, @Nullable LocalDate at) {
        String name =
                knowledge.state(words.toUpperCase(Locale.ROOT)).map(State::name).orElse(words);
        return new ActorResolver(knowledge)
                .resolve(name, null, at)
                .map(Resolution::actor)
                .filter(actor -> actor.kind() != ActorKind.UNKNOWN);
    }

    private String hint(String words) {
        return Spelling.nearest(words, byName.keySet().stream().toList())
                .map(near -> byName.get(near))
                .map(actor -> "Did you mean " + actor.name() + " (" + actor.id() + ")?")
                .orElse("Give an id such as USA, or a name; GET " + Resource.ROOT + "/actors?words=… suggests some.");
    }

    private void add(Actor actor) {
        byId.merge(actor.id(), actor, (one, other) -> one.toString().compareTo(other.toString()) <= 0 ? one : other);
    }
}
