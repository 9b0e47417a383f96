package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.actor.phrase.NounPhrase.Link;
import org.entente.text.knowledge.Community;
import org.entente.text.knowledge.Meaning;

/** Finds to whom the noun of a phrase belongs: by 's, by a name before it, by "of" or "in" after it. */
final class Owners {
    private static final Set<String> BELONGING = Set.of("of", "for", "from", "with", "at", "within", "on");
    private static final Set<String> LYING =
            Set.of("in", "inside", "near", "across", "at", "within", "along", "outside");

    /**
     * Whom it belongs to.
     *
     * @param actors several only where the phrase names several
     * @param linked whether they stand after the noun
     * @param located whether only the place is known
     */
    record Found(List<Actor> actors, boolean linked, boolean located) {
        static final Found NOBODY = new Found(List.of(), false, false);

        boolean nobody() {
            return actors.isEmpty();
        }
    }

    private final Composer composer;
    private final Names names;
    private final KnownActors known;
    private final Surroundings around;

    Owners(Composer composer, Names names, KnownActors known, Surroundings around) {
        this.around = around;
        this.composer = composer;
        this.names = names;
        this.known = known;
    }

    Found of(NounPhrase phrase) {
        Found before = before(phrase);
        if (!before.nobody()) {
            return before;
        }
        Found linked = after(phrase);
        if (!linked.nobody()) {
            return linked;
        }
        Optional<Actor> home = homeland(phrase).or(() -> home(phrase));
        if (home.isPresent()) {
            return new Found(List.of(home.get()), false, false);
        }
        return location(phrase);
    }

    /** The owner by 's or a name before the noun. */
    Found before(NounPhrase phrase) {
        if (phrase.owner() != null) {
            List<Actor> owners = owner(phrase.owner());
            if (!owners.isEmpty()) {
                return new Found(owners, false, false);
            }
        }
        List<Actor> named = named(phrase);
        return named.isEmpty() ? Found.NOBODY : new Found(named, false, false);
    }

    private List<Actor> owner(NounPhrase owner) {
        List<Actor> actors = composer.read(owner).actors();
        return actors.isEmpty() ? nation(owner.headPiece()).stream().toList() : actors;
    }

    private List<Actor> named(NounPhrase phrase) {
        List<Actor> nations = new ArrayList<>();
        List<Actor> others = new ArrayList<>();
        boolean nationFirst = false;
        Line line = phrase.line();
        for (Piece piece : Modifiers.of(phrase).pieces()) {
            Optional<Actor> nation = nation(piece);
            if (nation.isPresent()) {
                boolean more = nations.isEmpty() || piece.joined() || afterAnd(line, phrase, piece);
                nationFirst |= others.isEmpty();
                nations.addAll(more ? List.of(nation.get()) : List.of());
            } else {
                body(piece).ifPresent(others::add);
            }
        }
        boolean diplomat = Words.is(WordKind.DIPLOMAT, phrase.headPiece().lastWord());
        if (others.isEmpty() || (nationFirst && !nations.isEmpty() && diplomat)) {
            return nations;
        }
        return List.of(nations.isEmpty() ? others.get(0) : inCountry(others.get(0), nations.get(0)));
    }

    private static boolean afterAnd(Line line, NounPhrase phrase, Piece piece) {
        for (int at = phrase.first() + 1; at < phrase.head(); at++) {
            if (line.piece(at).equals(piece)) {
                return line.is(at - 1, "and") || line.is(at - 1, "or");
            }
        }
        return false;
    }

    /** A group or body that the knowledge places nowhere is where the phrase says. */
    private static Actor inCountry(Actor actor, Actor nation) {
        boolean free = actor.country() == null
                && actor.kind() != ActorKind.ORGANISATION
                && actor.kind() != ActorKind.ARMED_GROUP;
        return free
                ? new Actor(
                        actor.id(), actor.name(), actor.kind(), nation.country(), actor.sectors(), actor.principal())
                : actor;
    }

    /** The state that a name before the noun stands for. */
    Optional<Actor> nation(Piece piece) {
        if (piece.learnt() != null) {
            return Optional.empty();
        }
        return names.meaning(piece)
                .filter(Meaning.OfState.class::isInstance)
                .map(meaning -> known.actor((Meaning.OfState) meaning));
    }

    private Optional<Actor> body(Piece piece) {
        if (piece.unknown()) {
            return Names.sectors(piece).isEmpty() ? Optional.empty() : Optional.of(Names.unknown(piece));
        }
        return names.actor(piece).filter(actor -> actor.kind() != ActorKind.COMMUNITY);
    }

    private Found after(NounPhrase phrase) {
        String role = phrase.headPiece().lastWord();
        for (Link link : phrase.links()) {
            if (BELONGING.contains(link.preposition()) && !topic(role, link)) {
                List<Actor> actors = composer.read(link);
                boolean field = Words.is(WordKind.FIELD_ROLE, role);
                actors.removeIf(actor -> field && actor.kind() == ActorKind.UNKNOWN);
                boolean body = link.preposition().equals("of")
                        || link.preposition().equals("for")
                        || link.preposition().equals("from");
                if (!body) {
                    actors.removeIf(actor -> actor.kind() == ActorKind.STATE || actor.kind() == ActorKind.PERSON);
                }
                if (actors.isEmpty() && link.preposition().equals("of")) {
                    actors.addAll(before(link.targets().get(0)).actors());
                }
                if (!actors.isEmpty()) {
                    return new Found(actors, true, false);
                }
                Optional<Actor> place = place(link.targets().get(0));
                if (place.isPresent()) {
                    return new Found(List.of(place.get()), true, false);
                }
            }
        }
        return Found.NOBODY;
    }

    /** "The envoy for Syria" is not Syria's. */
    private static boolean topic(String role, Link link) {
        boolean about = link.preposition().equals("for") || link.preposition().equals("on");
        return (about && Words.is(WordKind.TOPIC_ROLE, role))
                || link.preposition().equals("on");
    }

    /** The state of a people: the only one where it lives, else the only one of these that the text names. */
    private Optional<Actor> homeland(NounPhrase phrase) {
        return Modifiers.of(phrase).communities().stream()
                .flatMap(piece -> piece.community().stream())
                .map(Meaning.OfCommunity::community)
                .flatMap(community -> homeland(community).stream())
                .findFirst();
    }

    Optional<Actor> homeland(Community community) {
        List<Actor> states = community.countries().stream()
                .flatMap(country -> known.state(country).stream())
                .toList();
        List<Actor> named = states.stream().filter(around::speaksOf).toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        return states.size() == 1 && !community.religious() ? Optional.of(states.get(0)) : Optional.empty();
    }

    /** The state that alone has such a body: "the State Department". */
    private Optional<Actor> home(NounPhrase phrase) {
        return Words.home(phrase.headPiece().key())
                .or(() -> Modifiers.of(phrase).roles().stream()
                        .flatMap(piece -> Words.home(piece.key()).stream())
                        .findFirst())
                .flatMap(known::state);
    }

    /** The state in which the phrase says that somebody is. */
    Found location(NounPhrase phrase) {
        boolean abroad = phrase.headPiece().is(WordKind.MISSION) || Descriptions.foreign(phrase);
        for (Link link : phrase.links()) {
            if (abroad || tribunal(phrase, link)) {
                return Found.NOBODY;
            }
            Optional<Actor> host = host(link);
            if (host.isPresent()) {
                return new Found(List.of(host.get()), true, true);
            }
            if (LYING.contains(link.preposition())) {
                List<Actor> bodies =
                        composer.read(link).stream().filter(Owners::holdsPeople).toList();
                if (!bodies.isEmpty()) {
                    return new Found(bodies, true, true);
                }
                Optional<Actor> place = place(link.targets().get(0));
                if (place.isPresent()) {
                    return new Found(List.of(place.get()), true, true);
                }
            }
        }
        return Found.NOBODY;
    }

    /** Somebody whose owner nobody knows is at least of where the phrase after says. */
    Actor placed(Actor actor, NounPhrase phrase) {
        boolean free = actor.country() == null && actor.principal() == null && !Descriptions.foreign(phrase);
        return free ? deepest(phrase).map(state -> inCountry(actor, state)).orElse(actor) : actor;
    }

    private Optional<Actor> deepest(NounPhrase phrase) {
        return phrase.links().stream()
                .filter(link ->
                        !link.preposition().equals("to") && !link.preposition().equals("by"))
                .flatMap(link -> place(link.targets().get(0))
                        .or(() -> deepest(link.targets().get(0)))
                        .stream())
                .findFirst();
    }

    /** The state in which a thing lies: "a camp in the northern Ugandan district of Gulu". */
    Optional<Actor> whereabouts(NounPhrase phrase) {
        return phrase.links().stream()
                .filter(link -> LYING.contains(link.preposition()))
                .flatMap(link -> place(link.targets().get(0)).stream())
                .findFirst();
    }

    /** "Prosecutors in The Hague" are no Dutchmen. */
    private static boolean tribunal(NounPhrase phrase, Link link) {
        boolean court = Modifiers.sector(phrase.headPiece())
                .filter(sector -> sector == Sector.JUD)
                .isPresent();
        return court && link.targets().get(0).headPiece().lastWord().equals("hague");
    }

    /** "Officials in Brussels". */
    private Optional<Actor> host(Link link) {
        boolean in = link.preposition().equals("in") || link.preposition().equals("at");
        return in ? Words.host(link.targets().get(0).headPiece().key()).flatMap(known::served) : Optional.empty();
    }

    /** "Fighters in the Taliban", "officials in the State Department". */
    private static boolean holdsPeople(Actor actor) {
        return switch (actor.kind()) {
            case ORGANISATION, ARMED_GROUP, PARTY, INSTITUTION -> true;
            case STATE, PERSON, COMMUNITY, UNKNOWN -> false;
        };
    }

    /** The state of a place: its name, an adjective before it, or the place it lies in. */
    private Optional<Actor> place(NounPhrase phrase) {
        Optional<Actor> named = nation(phrase.headPiece());
        if (named.isPresent()) {
            return named;
        }
        List<Actor> before = before(phrase).actors();
        if (before.size() == 1 && before.get(0).kind() == ActorKind.STATE) {
            return Optional.of(before.get(0));
        }
        return phrase.links().stream()
                .filter(link ->
                        LYING.contains(link.preposition()) || link.preposition().equals("of"))
                .flatMap(link -> place(link.targets().get(0)).stream())
                .findFirst();
    }
}
