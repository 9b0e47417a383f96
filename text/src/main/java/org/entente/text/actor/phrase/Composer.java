package org.entente.text.actor.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.actor.phrase.NounPhrase.Link;
import org.entente.text.knowledge.Meaning;
import org.entente.text.knowledge.Person;
import org.entente.text.name.Folding;
import org.jspecify.annotations.Nullable;

/** Reads a noun phrase: names first, then what points back, then roles and bodies with their owners. */
public final class Composer {
    private final KnownActors known;
    private final Surroundings around;
    private final Names names;
    private final Owners owners;
    private final Describer describer;

    public Composer(KnownActors known, Surroundings around) {
        this.known = known;
        this.around = around;
        this.names = new Names(known, around);
        this.owners = new Owners(this, names, known);
        this.describer = new Describer(known);
    }

    public Reading read(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        Reading through = through(phrase);
        if (through.found()) {
            return through;
        }
        if (head.name() && !article(phrase)) {
            return named(phrase);
        }
        List<Actor> referents = around.reference(phrase);
        if (!referents.isEmpty()) {
            return new Reading(referents, Reading.Kind.REFERENCE, false);
        }
        if (head.is(WordKind.FAMILY)) {
            return family(phrase);
        }
        if (head.role().isPresent() || head.body().isPresent()) {
            return described(phrase);
        }
        if (Nations.adjective(head) && phrase.line().is(phrase.first(), "the")) {
            return names.meaning(head)
                    .map(meaning -> Reading.of(known.actor((Meaning.OfState) meaning), Reading.Kind.NAME, false))
                    .orElse(Reading.NONE);
        }
        return Reading.NONE;
    }

    /** Those to whom the noun of a phrase belongs that is itself no actor: "Iran's nuclear program". */
    public List<Actor> owner(NounPhrase phrase) {
        Owners.Found before = owners.before(phrase);
        if (!before.nobody()) {
            return before.actors();
        }
        for (Link link : phrase.links()) {
            if (link.preposition().equals("of")
                    || link.preposition().equals("by")
                    || link.preposition().equals("from")) {
                List<Actor> actors = new ArrayList<>();
                link.targets().forEach(target -> actors.addAll(read(target).actors()));
                return actors;
            }
        }
        return List.of();
    }

    /** The state a piece stands for or lies in. */
    public Optional<Actor> nation(Piece piece) {
        return owners.nation(piece);
    }

    /** Whom a single name stands for. */
    public Optional<Actor> name(Piece piece) {
        return names.actor(piece);
    }

    /** "Members of X", "dozens of X", "P5+1 members": whoever X is. */
    private Reading through(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        if (!head.is(WordKind.SEE_THROUGH) || head.name()) {
            return Reading.NONE;
        }
        for (Link link : phrase.links()) {
            if (link.preposition().equals("of")) {
                Set<Actor> actors = new LinkedHashSet<>();
                link.targets().forEach(target -> actors.addAll(read(target).actors()));
                return new Reading(List.copyOf(actors), Reading.Kind.DESCRIPTION, true);
            }
        }
        boolean members = head.is("members") || head.is("member") || head.is("group") || head.is("groups");
        List<Actor> before =
                members && phrase.owner() == null ? owners.before(phrase).actors() : List.of();
        boolean collective = before.size() == 1
                && (before.get(0).kind() == ActorKind.ORGANISATION
                        || before.get(0).kind() == ActorKind.ARMED_GROUP
                        || before.get(0).kind() == ActorKind.PARTY);
        return collective ? new Reading(before, Reading.Kind.DESCRIPTION, false) : Reading.NONE;
    }

    /** A name that is no name of somebody: an adjective or a town. */
    private boolean article(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        return head.learnt() == null && Nations.adjective(head);
    }

    private Reading named(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        Modifiers modifiers = Modifiers.of(phrase);
        if (head.unknown()) {
            return unknown(phrase, modifiers);
        }
        Optional<Person> person = head.learnt() == null
                ? names.meaning(head)
                        .filter(Meaning.OfPerson.class::isInstance)
                        .map(meaning -> ((Meaning.OfPerson) meaning).person())
                : Optional.empty();
        Optional<Actor> actor =
                person.isPresent() ? person.map(found -> titled(found, phrase, modifiers)) : names.actor(head);
        if (actor.isEmpty()) {
            return Reading.NONE;
        }
        Actor found = actor.get();
        if (modifiers.former() && found.kind() == ActorKind.PERSON) {
            found = former(found);
        }
        return Reading.of(nationed(found, phrase), Reading.Kind.NAME, false);
    }

    /** "Pakistani Taliban": a faction of another country than the knowledge says. */
    private Actor nationed(Actor actor, NounPhrase phrase) {
        if (actor.kind() != ActorKind.ARMED_GROUP
                && actor.kind() != ActorKind.PARTY
                && actor.kind() != ActorKind.COMMUNITY) {
            return actor;
        }
        Optional<Actor> nation = Modifiers.of(phrase).pieces().stream()
                .flatMap(piece -> owners.nation(piece).stream())
                .filter(state -> !state.id().equals(actor.country()))
                .findFirst();
        return nation.map(state -> new Actor(
                        state.id() + "/" + actor.id(),
                        known.knowledge()
                                        .state(state.id())
                                        .map(known.knowledge()::adjective)
                                        .orElse(state.name()) + " " + actor.name(),
                        actor.kind(),
                        state.id(),
                        actor.sectors().contains(Sector.IMG) ? List.of(Sector.REB) : actor.sectors(),
                        null))
                .orElse(actor);
    }

    /** A known person under a title; "President Carter" is the president even after his term. */
    private Actor titled(Person person, NounPhrase phrase, Modifiers modifiers) {
        Actor actor = known.person(person);
        if (modifiers.former() || modifiers.roles().isEmpty() || KnownActors.official(actor.sectors())) {
            return actor;
        }
        Piece title = modifiers.roles().get(modifiers.roles().size() - 1);
        List<Sector> sectors = Modifiers.sector(title).stream().toList();
        boolean past = actor.sectors().contains(Sector.ELI);
        if (!past && !actor.sectors().isEmpty()) {
            return actor;
        }
        if (past && !known.knowledge().terms(person).isEmpty() && KnownActors.official(sectors)) {
            return known.inOffice(person, title.key());
        }
        if (past) {
            return actor;
        }
        List<Actor> owner = owners.before(phrase).actors();
        Actor described = describer.describe(
                new NounPhrase(
                        phrase.line(),
                        phrase.first(),
                        phrase.own(),
                        index(phrase, title),
                        phrase.last(),
                        phrase.owner(),
                        List.of()),
                owner.isEmpty() ? known.state(person.country()).orElse(null) : owner.get(0));
        return person(described, actor.id(), actor.name());
    }

    private static int index(NounPhrase phrase, Piece piece) {
        for (int at = phrase.own(); at < phrase.head(); at++) {
            if (phrase.line().piece(at).equals(piece)) {
                return at;
            }
        }
        return phrase.head();
    }

    private static Actor person(Actor described, String id, String name) {
        return new Actor(id, name, ActorKind.PERSON, described.country(), described.sectors(), described.principal());
    }

    /** The same person out of office. */
    static Actor former(Actor actor) {
        return new Actor(actor.id(), actor.name(), actor.kind(), actor.country(), List.of(Sector.ELI), null);
    }

    private Reading unknown(NounPhrase phrase, Modifiers modifiers) {
        Piece head = phrase.headPiece();
        String name = head.text().replaceAll("\\s+", " ");
        List<Piece> roles = modifiers.roles();
        if (!roles.isEmpty() && Names.sectors(head).isEmpty()) {
            Piece title = roles.get(roles.size() - 1);
            int at = index(phrase, title);
            NounPhrase office =
                    new NounPhrase(phrase.line(), phrase.first(), phrase.own(), at, at + 1, phrase.owner(), List.of());
            Optional<Actor> namesake = namesake(name, title, office);
            if (namesake.isPresent()) {
                return Reading.of(
                        modifiers.former() ? former(namesake.get()) : namesake.get(), Reading.Kind.NAME, false);
            }
            Reading described = describedUnheld(office);
            Actor actor = person(described.actors().get(0), Folding.slug(name), name);
            return Reading.of(
                    actor, described.kind() == Reading.Kind.BARE ? Reading.Kind.BARE : Reading.Kind.NAME, false);
        }
        Actor actor = Names.unknown(head);
        List<Actor> owner = owners.before(phrase).actors();
        if (!owner.isEmpty()) {
            actor = new Actor(
                    actor.id(),
                    actor.name(),
                    actor.kind(),
                    owner.get(0).country(),
                    actor.sectors(),
                    official(actor, owner.get(0)));
        }
        return Reading.of(actor, Reading.Kind.NAME, false);
    }

    private static @Nullable String official(Actor actor, Actor owner) {
        return KnownActors.official(actor.sectors()) ? owner.country() : null;
    }

    /** "President Bush": the known person of that surname who held the office, best at the date. */
    private Optional<Actor> namesake(String surname, Piece title, NounPhrase office) {
        List<Actor> owner = owners.before(office).actors();
        List<Person> people = known.knowledge().bySurname(surname).stream()
                .filter(person -> known.offices(person).contains(Words.office(title.key())))
                .filter(person -> owner.isEmpty()
                        || owner.get(0).country() == null
                        || owner.get(0).country().equals(person.country()))
                .toList();
        return names.person(people).map(person -> {
            Actor actor = known.person(person);
            return actor.sectors().contains(Sector.ELI) ? known.inOffice(person, title.key()) : actor;
        });
    }

    private Reading family(NounPhrase phrase) {
        Owners.Found owner = owners.of(phrase);
        if (owner.nobody()) {
            return Reading.NONE;
        }
        Actor of = owner.actors().get(0);
        boolean elite = of.kind() == ActorKind.PERSON || of.kind() == ActorKind.COMMUNITY;
        if (!elite) {
            return phrase.headPiece().role().isPresent() ? described(phrase) : Reading.NONE;
        }
        List<Sector> sectors =
                KnownActors.official(of.sectors()) || of.sectors().contains(Sector.ELI)
                        ? List.of(Sector.ELI)
                        : List.of(Sector.CVL);
        String words = phrase.headPiece().key();
        Actor actor = new Actor(
                of.id() + "/" + Folding.slug(words),
                words + " of " + of.name(),
                ActorKind.PERSON,
                of.country(),
                sectors,
                null);
        return Reading.of(actor, Reading.Kind.DESCRIPTION, owner.linked());
    }

    private Reading described(NounPhrase phrase) {
        Owners.Found found = owners.of(phrase);
        if (!found.nobody()) {
            List<Actor> actors = found.actors().stream()
                    .map(owner -> describer.describe(phrase, owner))
                    .distinct()
                    .toList();
            return new Reading(actors, Reading.Kind.DESCRIPTION, found.linked());
        }
        Optional<Actor> country =
                Modifiers.of(phrase).has(WordKind.FOREIGN) ? Optional.empty() : around.country(phrase);
        return Reading.of(describer.describe(phrase, country.orElse(null)), Reading.Kind.BARE, false);
    }

    /** A role before a name: the name's bearer, not whoever holds the office. */
    private Reading describedUnheld(NounPhrase office) {
        Composer undated = new Composer(new KnownActors(known.knowledge(), null), around);
        return undated.described(office);
    }
}
