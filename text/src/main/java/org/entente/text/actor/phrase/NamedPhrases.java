package org.entente.text.actor.phrase;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.knowledge.Meaning;
import org.entente.text.knowledge.Person;
import org.entente.text.knowledge.State;
import org.entente.text.knowledge.StateNameKind;
import org.entente.text.name.Folding;
import org.entente.text.name.Form;

/** Reads phrases whose noun is a name, with the titles and adjectives before it. */
public final class NamedPhrases {
    private final KnownActors known;
    private final Names names;
    private final Owners owners;
    private final Descriptions descriptions;

    NamedPhrases(KnownActors known, Names names, Owners owners, Descriptions descriptions) {
        this.known = known;
        this.names = names;
        this.owners = owners;
        this.descriptions = descriptions;
    }

    Reading read(NounPhrase phrase) {
        Piece head = phrase.headPiece();
        Modifiers modifiers = Modifiers.of(phrase);
        Optional<Actor> host = Words.host(head.key()).flatMap(known::served);
        if (host.isPresent() && !phrase.line().is(phrase.first() - 1, WordKind.PLACE)) {
            return Reading.of(host.get(), Reading.Kind.NAME, false);
        }
        if (head.unknown()) {
            return unknown(phrase, modifiers);
        }
        Optional<Actor> actor = person(head)
                .map(person -> known.presumed(person, titled(person, phrase, modifiers)))
                .or(() -> names.actor(head));
        if (actor.isEmpty()) {
            return Reading.NONE;
        }
        if (some(phrase, actor.get())) {
            return Reading.of(people(actor.get()), Reading.Kind.NAME, false);
        }
        boolean former = modifiers.former() && actor.get().kind() == ActorKind.PERSON;
        Actor found = former ? former(actor.get()) : actor.get();
        return Reading.of(nationed(found, phrase), Reading.Kind.NAME, false);
    }

    /** "Two Britons", "a Frenchman", "young Tunisians": some of a state's people, not the state. */
    private static boolean some(NounPhrase phrase, Actor actor) {
        Piece head = phrase.headPiece();
        boolean people = actor.kind() == ActorKind.STATE
                && head.state()
                        .filter(state -> state.kind() == StateNameKind.PEOPLE)
                        .isPresent();
        if (!people) {
            return false;
        }
        boolean singular = head.lastWord().endsWith("man") || head.lastWord().endsWith("woman");
        Piece first = phrase.line().piece(phrase.own());
        boolean counted = phrase.own() < phrase.head()
                && phrase.owner() == null
                && !first.is("the")
                && !first.is("all")
                && (first.tag().equals("CD")
                        || first.tag().equals("DT")
                        || first.tag().startsWith("JJ")
                        || first.plain());
        return singular || counted;
    }

    private Actor people(Actor state) {
        String adjective = known.knowledge()
                .state(state.id())
                .map((State found) -> known.knowledge().adjective(found))
                .orElse(state.name());
        return new Actor(
                state.id() + "/people",
                adjective + " people",
                ActorKind.COMMUNITY,
                state.country(),
                List.of(Sector.CVL),
                null);
    }

    private Optional<Person> person(Piece head) {
        if (head.learnt() != null) {
            return Optional.empty();
        }
        return names.meaning(head)
                .filter(Meaning.OfPerson.class::isInstance)
                .map(meaning -> ((Meaning.OfPerson) meaning).person());
    }

    /** The same person out of office. */
    private static Actor former(Actor actor) {
        return new Actor(actor.id(), actor.name(), actor.kind(), actor.country(), List.of(Sector.ELI), null);
    }

    private static Actor named(Actor described, String id, String name) {
        return new Actor(id, name, ActorKind.PERSON, described.country(), described.sectors(), described.principal());
    }

    /** "Pakistani Taliban": a faction or people of another country than the knowledge says. */
    private Actor nationed(Actor actor, NounPhrase phrase) {
        boolean fixed = actor.kind() == ActorKind.STATE
                || actor.kind() == ActorKind.ORGANISATION
                || actor.kind() == ActorKind.PERSON
                || actor.kind() == ActorKind.UNKNOWN;
        if (fixed) {
            return actor;
        }
        return nation(phrase)
                .filter(state -> !state.id().equals(actor.country()))
                .map(state -> in(state, actor, phrase.headPiece()))
                .orElse(actor);
    }

    /** The state that stands before the name, or for people and parties after it. */
    private Optional<Actor> nation(NounPhrase phrase) {
        for (Piece piece : Modifiers.of(phrase).pieces()) {
            Optional<Actor> state = owners.nation(piece);
            if (state.isPresent()) {
                return state;
            }
        }
        List<Actor> owner = owners.before(phrase).actors();
        if (owner.size() == 1 && owner.get(0).kind() == ActorKind.STATE) {
            return owner.stream().findFirst();
        }
        return owners.location(phrase).actors().stream().findFirst();
    }

    private Actor in(Actor state, Actor actor, Piece head) {
        String adjective = known.knowledge()
                .state(state.id())
                .map((State found) -> known.knowledge().adjective(found))
                .orElse(state.name());
        List<Sector> sectors = actor.sectors().contains(Sector.IMG) ? List.of(Sector.REB) : actor.sectors();
        boolean body = actor.kind() == ActorKind.INSTITUTION;
        String id = state.id() + "/" + (body ? Folding.slug(head.text()) : actor.id());
        String principal = actor.principal() == null ? null : state.id();
        return new Actor(
                id,
                adjective + " " + (body ? head.text() : actor.name()),
                actor.kind(),
                state.id(),
                sectors,
                principal);
    }

    /** A known person under a title; "President Carter" is the president even after his term. */
    private Actor titled(Person person, NounPhrase phrase, Modifiers modifiers) {
        Actor actor = known.person(person);
        if (modifiers.former() || modifiers.roles().isEmpty() || KnownActors.official(actor.sectors())) {
            return actor;
        }
        Piece title = modifiers.roles().get(modifiers.roles().size() - 1);
        if (actor.sectors().contains(Sector.ELI)) {
            boolean office =
                    KnownActors.official(Modifiers.sector(title).stream().toList());
            return office ? known.inOffice(person, title.key()) : actor;
        }
        if (!actor.sectors().isEmpty()) {
            return actor;
        }
        List<Actor> owner = owners.before(phrase).actors();
        Optional<Actor> of = owner.isEmpty() ? known.state(person.country()) : Optional.of(owner.get(0));
        return of.map(found -> named(descriptions.describe(office(phrase, title), found), actor.id(), actor.name()))
                .orElse(actor);
    }

    /** The phrase up to and with a title before its name. */
    private static NounPhrase office(NounPhrase phrase, Piece title) {
        int at = phrase.own();
        while (!phrase.line().piece(at).equals(title)) {
            at++;
        }
        return new NounPhrase(phrase.line(), phrase.first(), phrase.own(), at, at + 1, phrase.owner(), List.of());
    }

    private Reading unknown(NounPhrase phrase, Modifiers modifiers) {
        Piece head = phrase.headPiece();
        List<Piece> roles = modifiers.roles();
        List<Person> alike = Names.sectors(head).isEmpty() ? known.knowledge().bySound(head.text()) : List.of();
        if (alike.size() == 1) {
            Actor actor = titled(alike.get(0), phrase, modifiers);
            return Reading.of(modifiers.former() ? former(actor) : actor, Reading.Kind.NAME, false);
        }
        if (roles.isEmpty() || !Names.sectors(head).isEmpty()) {
            return nameless(phrase, head);
        }
        Piece title = roles.get(roles.size() - 1);
        NounPhrase office = office(phrase, title);
        Optional<Actor> namesake = namesake(head.text(), title, office);
        if (namesake.isPresent()) {
            Actor actor = modifiers.former() ? former(namesake.get()) : namesake.get();
            return Reading.of(actor, Reading.Kind.NAME, false);
        }
        Optional<Actor> holder = holder(head.text(), title, office);
        if (holder.isPresent()) {
            return Reading.of(holder.get(), Reading.Kind.NAME, false);
        }
        Reading described = descriptions.unheld(office);
        Actor actor = named(
                described.actors().get(0),
                Folding.slug(head.text()),
                head.text().replaceAll("\\s+", " "));
        boolean bare = described.kind() == Reading.Kind.BARE;
        return Reading.of(actor, bare ? Reading.Kind.BARE : Reading.Kind.NAME, false);
    }

    /** Who holds the office of a title at the date, if the surname is the same: another spelling of a known name. */
    private Optional<Actor> holder(String name, Piece title, NounPhrase office) {
        return owners.before(office).actors().stream()
                .flatMap(owner -> known.officeHolder(owner.id(), title.key()).stream())
                .filter(actor -> sameSurname(name, actor))
                .findFirst();
    }

    /** Whether a name ends as an actor's does. */
    public static boolean sameSurname(String name, Actor actor) {
        String slug = Folding.slug(name);
        String other = Folding.slug(actor.name());
        return slug.substring(slug.lastIndexOf('-') + 1).equals(other.substring(other.lastIndexOf('-') + 1));
    }

    /** A name without a title: of an organisation, or of somebody. */
    private Reading nameless(NounPhrase phrase, Piece head) {
        Optional<Actor> ship = ship(head);
        if (ship.isPresent()) {
            return Reading.of(ship.get(), Reading.Kind.NAME, false);
        }
        Actor actor = Names.unknown(head);
        List<Actor> owner = owners.before(phrase).actors();
        Optional<String> country = owner.isEmpty()
                ? descriptions.home(phrase, actor)
                : Optional.ofNullable(owner.get(0).country());
        Optional<Actor> within = country.flatMap(state -> known.within(state, head.text()));
        if (within.isPresent()) {
            return Reading.of(within.get(), Reading.Kind.NAME, false);
        }
        if (KnownActors.official(actor.sectors())) {
            return descriptions.body(phrase, actor);
        }
        String home = owner.isEmpty() ? null : owner.get(0).country();
        Actor owned = new Actor(actor.id(), actor.name(), actor.kind(), home, actor.sectors(), null);
        return Reading.of(owned, Reading.Kind.NAME, false);
    }

    /** "USS Cole", "HMS Sheffield": the letters before a warship's name tell its navy. */
    private Optional<Actor> ship(Piece head) {
        int end = head.key().indexOf(' ');
        return end < 0
                ? Optional.empty()
                : Words.navy(head.key().substring(0, end))
                        .filter(letters -> head.form() == Form.UPPER)
                        .map(state -> new Actor(
                                Folding.slug(head.text()),
                                head.text().replaceAll("\\s+", " "),
                                ActorKind.INSTITUTION,
                                state,
                                List.of(Sector.MIL),
                                state));
    }

    /** "President Bush": the known person of that surname who held the office, best at the date. */
    private Optional<Actor> namesake(String surname, Piece title, NounPhrase office) {
        List<Actor> owner = owners.before(office).actors();
        String country = owner.isEmpty() ? null : owner.get(0).country();
        List<Person> people = known.knowledge().bySurname(surname).stream()
                .filter(person -> known.offices(person).contains(Words.office(title.key())))
                .filter(person -> country == null || country.equals(person.country()))
                .toList();
        return names.person(people).map(person -> {
            Actor actor = known.person(person);
            return actor.sectors().contains(Sector.ELI) ? known.inOffice(person, title.key()) : actor;
        });
    }
}
