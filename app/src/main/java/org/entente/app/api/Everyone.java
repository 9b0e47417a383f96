package org.entente.app.api;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.app.evidence.Census;
import org.entente.app.library.Edition;
import org.entente.app.question.Groupings;
import org.entente.app.question.NamedActors;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.network.reporting.Reporting;
import org.entente.text.actor.ActorResolver;
import org.entente.text.actor.Resolution;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.State;
import org.entente.text.name.Folding;

/** All actors of a workspace, to be found by name. */
final class Everyone {
    private final Edition edition;
    private final SortedMap<String, Actor> byId = new TreeMap<>();
    private final List<Actor> byEvents;
    private final SortedSet<String> groupings = new TreeSet<>();

    private Everyone(Edition edition) {
        this.edition = edition;
        edition.texts().forEach(coding -> coding.mentions().forEach(mention -> add(mention.actor())));
        byId.values().stream()
                .filter(actor -> actor.kind() == ActorKind.ORGANISATION)
                .map(Actor::id)
                .forEach(groupings::add);
        edition.data().actors().forEach(this::add);
        Census census = edition.census();
        byEvents = byId.values().stream()
                .sorted(Comparator.comparingInt((Actor actor) -> -census.events(actor.id()))
                        .thenComparing(Actor::id))
                .toList();
    }

    static Everyone of(Edition edition) {
        return edition.always("everyone", Everyone.class, () -> new Everyone(edition));
    }

    SortedMap<String, Actor> byId() {
        return Collections.unmodifiableSortedMap(byId);
    }

    /** Name of an actor for people to read; a state by its usual name. */
    String name(String id) {
        Actor actor = byId.get(id);
        return edition.knowledge().state(id).map(State::name).orElse(actor == null ? id : actor.name());
    }

    /** Whether there is a name for an id: an actor's, or a state's of which nothing was read. */
    boolean knows(String id) {
        return byId.containsKey(id) || edition.knowledge().state(id).isPresent();
    }

    /** Ids of the actor itself and of the groupings of the texts that it is a member of on a day. */
    SortedSet<String> standingFor(String id, LocalDate at) {
        SortedSet<String> ids = new TreeSet<>(Set.of(id));
        for (String grouping : groupings) {
            if (Groupings.members(grouping, edition.knowledge(), at).contains(id)) {
                ids.add(grouping);
            }
        }
        return ids;
    }

    /** Most events first. */
    List<Actor> byEvents() {
        return byEvents;
    }

    /** Those whose name or id holds the words, and the one they mean by any other name; most events first. */
    List<Actor> matching(String words) {
        String folded = Folding.fold(words);
        Optional<String> meant = meant(words);
        return byEvents.stream()
                .filter(actor -> folded.isEmpty()
                        || Folding.fold(actor.name()).contains(folded)
                        || Folding.fold(actor.id()).contains(folded)
                        || meant.filter(actor.id()::equals).isPresent())
                .toList();
    }

    /** The id of the actor that answers for whom the words mean. */
    String id(String words, LocalDate at) {
        return edition.always(
                        "names " + at,
                        NamedActors.class,
                        () -> new NamedActors(
                                Reporting.of(edition.texts()), edition.data().actors(), edition.knowledge(), at))
                .id(words);
    }

    private Optional<String> meant(String words) {
        ActorKnowledge knowledge = edition.knowledge();
        return words.isBlank() || byId.isEmpty()
                ? Optional.empty()
                : new ActorResolver(knowledge)
                        .resolve(words, null, edition.latest())
                        .map(Resolution::actor)
                        .map(Actor::id);
    }

    private void add(Actor actor) {
        byId.merge(actor.id(), actor, (one, other) -> one.toString().compareTo(other.toString()) <= 0 ? one : other);
    }
}
