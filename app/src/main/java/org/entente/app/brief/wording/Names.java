package org.entente.app.brief.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.network.reporting.Actors;
import org.jspecify.annotations.Nullable;

/** What everyone is called in a sentence. */
public final class Names {
    private static final int STEM = 4;

    private final Actors actors;
    private final Function<String, Optional<String>> states;

    /** Ids of those who were introduced, null where nobody is. */
    private final @Nullable Set<String> met;

    /**
     * @param actors everyone named in the texts
     * @param states the name of a state by its id, for those that only their people and bodies stand for in the texts
     */
    public Names(Actors actors, Function<String, Optional<String>> states) {
        this(actors, states, null);
    }

    private Names(Actors actors, Function<String, Optional<String>> states, @Nullable Set<String> met) {
        this.actors = actors;
        this.states = states;
        this.met = met;
    }

    public Named of(Actor actor) {
        return met == null ? Articles.of(actor) : introduced(actor, met);
    }

    /** The name of the actor with this id. */
    public Named of(String id) {
        return of(actor(id));
    }

    public String text(String id) {
        return of(id).text();
    }

    /** The names of several, joined. */
    public String all(List<String> ids) {
        return Lists.and(ids.stream().map(this::text).toList());
    }

    /** The same names, but each person and body is said to be of its country where it is named first. */
    public Names introducing() {
        return new Names(actors, states, new HashSet<>());
    }

    private Named introduced(Actor actor, Set<String> met) {
        Named name = Articles.of(actor);
        String country = actor.country();
        boolean composed = actor.id().indexOf('/') >= 0;
        boolean ofCountry = !composed
                && (actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.INSTITUTION)
                && country != null;
        if (!ofCountry || country == null || !met.add(actor.id()) || tells(name.text(), country)) {
            return name;
        }
        return new Named(name.text() + " of " + Articles.of(actor(country)).text(), name.plural());
    }

    /** Whether a name holds its country: "Iranian foreign ministry", "US State Department". */
    private boolean tells(String name, String country) {
        String state = actor(country).name();
        String initials = Pattern.compile(" ")
                .splitAsStream(state)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        String stem = state.substring(0, Math.min(STEM, state.length()));
        return name.contains(stem) || name.contains(initials + " ") || name.contains(country);
    }

    public Actor actor(String id) {
        Actor actor = actors.of(id);
        if (actor.kind() != ActorKind.UNKNOWN || !actor.name().equals(id)) {
            return actor;
        }
        return states.apply(id)
                .or(() -> country(id))
                .map(name -> new Actor(id, name, ActorKind.STATE, id, List.of(), null))
                .orElse(actor);
    }

    private static Optional<String> country(String id) {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Locale("", code))
                .filter(locale -> locale.getISO3Country().equals(id))
                .map(locale -> locale.getDisplayCountry(Locale.ENGLISH))
                .findFirst();
    }
}
