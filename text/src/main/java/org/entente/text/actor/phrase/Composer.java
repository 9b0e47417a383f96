package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.text.actor.phrase.NounPhrase.Link;
import org.entente.text.knowledge.Meaning;

/** Reads a noun phrase: names first, then what points back, then roles and bodies with their owners. */
public final class Composer {
    private static final Set<String> MEMBERS = Set.of("member", "members", "group", "groups");

    private static final Set<String> OWNING = Set.of("of", "from", "by");

    private final KnownActors known;
    private final Surroundings around;
    private final Names names;
    private final Owners owners;
    private final NamedPhrases named;
    private final Descriptions descriptions;
    private final Relations relations;

    public Composer(KnownActors known, Surroundings around) {
        this.known = known;
        this.around = around;
        this.names = new Names(known, around);
        this.owners = new Owners(this, names, known, around);
        this.descriptions = new Descriptions(known, around, owners);
        this.relations = new Relations(known, around, owners);
        this.named = new NamedPhrases(known, names, owners, descriptions);
    }

    public Reading read(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        Reading through = through(phrase);
        if (through.found()) {
            return through;
        }
        if (head.name() && (head.learnt() != null || !Nations.adjective(head))) {
            return named.read(phrase);
        }
        List<Actor> referents = around.group(phrase);
        if (!referents.isEmpty()) {
            return new Reading(referents, Reading.Kind.REFERENCE, false);
        }
        if (head.is(WordKind.RELATED) && phrase.owner() != null) {
            return relations.read(phrase);
        }
        if (head.is(WordKind.FAMILY)) {
            return descriptions.family(phrase);
        }
        if (head.role().isPresent() || head.body().isPresent()) {
            return descriptions.read(phrase);
        }
        if (Nations.adjective(head)) {
            return phrase.line().is(phrase.first(), "the") ? people(head) : Reading.NONE;
        }
        List<Actor> definite = around.definite(phrase);
        if (!definite.isEmpty()) {
            return new Reading(definite, Reading.Kind.REFERENCE, false);
        }
        return head.is(WordKind.ENTOURAGE) ? descriptions.entourage(phrase) : Reading.NONE;
    }

    /** "The British". */
    private Reading people(Piece head) {
        return names.meaning(head)
                .map(meaning -> Reading.of(known.actor((Meaning.OfState) meaning), Reading.Kind.NAME, false))
                .orElse(Reading.NONE);
    }

    /** Those to whom the noun of a phrase belongs that is itself no actor: "Iran's nuclear program". */
    public List<Actor> owner(NounPhrase phrase) {
        Owners.Found before = owners.before(phrase);
        if (!before.nobody()) {
            return before.actors();
        }
        for (Link link : phrase.links()) {
            if (OWNING.contains(link.preposition())) {
                return read(link);
            }
        }
        return List.of();
    }

    /** The state in which the thing or people of a phrase are said to be. */
    public Optional<Actor> whereabouts(NounPhrase phrase) {
        return owners.whereabouts(phrase);
    }

    /** All whom the phrases of a link stand for. */
    List<Actor> read(Link link) {
        Set<Actor> actors = new LinkedHashSet<>();
        link.targets().forEach(target -> actors.addAll(read(target).actors()));
        return new ArrayList<>(actors);
    }

    /** The state a piece stands for or lies in. */
    public Optional<Actor> nation(Piece piece) {
        return owners.nation(piece);
    }

    /** Whom a single name stands for. */
    public Optional<Actor> name(Piece piece) {
        return names.actor(piece);
    }

    /** "Members of X", "dozens of X", "P5+1 powers", "the ISIS movement": whoever X is. */
    private Reading through(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        if (head.name()) {
            return Reading.NONE;
        }
        if (head.is(WordKind.SEE_THROUGH)) {
            for (Link link : phrase.links()) {
                if (link.preposition().equals("of")) {
                    return new Reading(read(link), Reading.Kind.DESCRIPTION, true);
                }
            }
        }
        boolean collective = MEMBERS.contains(head.key())
                || head.is(WordKind.PAIR_STATES)
                || head.is(WordKind.THE_GROUP)
                || head.is(WordKind.THE_ORGANISATION);
        List<Actor> before =
                collective && phrase.owner() == null ? owners.before(phrase).actors() : List.of();
        return before.size() == 1 && many(before.get(0))
                ? new Reading(before, Reading.Kind.DESCRIPTION, false)
                : Reading.NONE;
    }

    private static boolean many(Actor actor) {
        return actor.kind() == ActorKind.ORGANISATION
                || actor.kind() == ActorKind.ARMED_GROUP
                || actor.kind() == ActorKind.PARTY;
    }
}
