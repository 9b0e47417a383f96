package org.entente.text.actor.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.knowledge.ActorKnowledge;
import org.entente.text.knowledge.Community;
import org.entente.text.knowledge.Faction;
import org.entente.text.knowledge.Institution;
import org.entente.text.knowledge.Meaning;
import org.entente.text.knowledge.Organisation;
import org.entente.text.knowledge.Person;
import org.entente.text.knowledge.State;
import org.entente.text.knowledge.Term;
import org.jspecify.annotations.Nullable;

/** Known actors as they are at a date. Without a date a person is taken in the last known office. */
public final class KnownActors {
    /** Sectors whose people and bodies act for their state. */
    private static final Set<Sector> OFFICIAL =
            EnumSet.of(Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY);

    private static final Set<Sector> WORLD = EnumSet.of(Sector.IGO, Sector.NGO, Sector.MNC, Sector.IMG);
    private static final Set<String> LEADING = Set.of("president", "prime minister", "chancellor", "premier");

    private final ActorKnowledge knowledge;
    private final @Nullable LocalDate date;

    public KnownActors(ActorKnowledge knowledge, @Nullable LocalDate date) {
        this.knowledge = knowledge;
        this.date = date;
    }

    public @Nullable LocalDate date() {
        return date;
    }

    public ActorKnowledge knowledge() {
        return knowledge;
    }

    /** Whether the first of these sectors acts for its state. */
    public static boolean official(List<Sector> sectors) {
        return !sectors.isEmpty() && OFFICIAL.contains(sectors.get(0));
    }

    public Actor actor(Meaning.OfState meaning) {
        return state(meaning.state());
    }

    public Actor state(State state) {
        return new Actor(state.id(), state.name(), ActorKind.STATE, state.id(), List.of(), null);
    }

    public Optional<Actor> state(@Nullable String id) {
        return id == null ? Optional.empty() : knowledge.state(id).map(this::state);
    }

    public Actor institution(Institution institution) {
        String principal = official(institution.sectors()) ? institution.country() : null;
        return new Actor(
                institution.id(),
                institution.name(),
                ActorKind.INSTITUTION,
                institution.country(),
                institution.sectors(),
                principal);
    }

    /** The institution or faction that a state's name and some words name together. */
    public Optional<Actor> within(@Nullable String state, String words) {
        if (state == null) {
            return Optional.empty();
        }
        return knowledge.within(state, words).flatMap(meaning -> {
            if (meaning instanceof Meaning.OfInstitution institution) {
                return Optional.of(institution(institution.institution()));
            }
            return meaning instanceof Meaning.OfFaction faction
                    ? Optional.of(faction(faction.faction()))
                    : Optional.empty();
        });
    }

    public Actor organisation(Organisation organisation) {
        return new Actor(
                organisation.id(),
                organisation.name(),
                ActorKind.ORGANISATION,
                null,
                court(organisation) ? List.of(organisation.sector(), Sector.JUD) : List.of(organisation.sector()),
                null);
    }

    /** "The International Criminal Court": judges, too. */
    private static boolean court(Organisation organisation) {
        String name = organisation.name();
        return organisation.sector() == Sector.IGO
                && (name.contains("Court") || name.contains("ribunal") || name.contains("Chambers"));
    }

    public Actor faction(Faction faction) {
        ActorKind kind = faction.kind() == Faction.Kind.ARMED_GROUP ? ActorKind.ARMED_GROUP : ActorKind.PARTY;
        List<Sector> sectors =
                faction.sectors().isEmpty() && faction.country() == null ? List.of(Sector.IMG) : faction.sectors();
        return new Actor(faction.id(), faction.name(), kind, faction.country(), sectors, null);
    }

    public Actor community(Community community) {
        String country =
                community.countries().size() == 1 ? community.countries().get(0) : null;
        List<Sector> sectors = List.of(community.religious() ? Sector.REL : Sector.CVL);
        return new Actor(community.id(), community.name(), ActorKind.COMMUNITY, country, sectors, null);
    }

    /** A known person in the office held at the date; after the last office a former official. */
    public Actor person(Person person) {
        List<Term> terms = knowledge.terms(person);
        Optional<Term> held = held(terms);
        if (held.isPresent()) {
            return holder(person, held.get());
        }
        Optional<Term> today = terms.stream().filter(this::endsToday).max(Comparator.comparing(KnownActors::from));
        if (today.isPresent()) {
            return holder(person, today.get());
        }
        boolean former =
                date != null && terms.stream().anyMatch(term -> term.period().endedBy(date) && elite(term));
        List<Sector> sectors = former ? List.of(Sector.ELI) : List.of();
        return new Actor(person.id(), person.name(), ActorKind.PERSON, country(person), sectors, null);
    }

    /** On the day somebody falls, the news still means the one in office. */
    private boolean endsToday(Term term) {
        return date != null && date.equals(term.period().to());
    }

    /**
     * What a person is taken for who holds no office at the date: a candidate shortly before leading a state, else what
     * the last office before or the first one after says.
     */
    public Actor presumed(Person person, Actor actor) {
        LocalDate at = date;
        boolean open = actor.sectors().isEmpty() || actor.sectors().equals(List.of(Sector.ELI));
        if (at == null || !open || actor.kind() != ActorKind.PERSON) {
            return actor;
        }
        List<Term> terms = knowledge.terms(person);
        boolean candidate = terms.stream()
                .anyMatch(term -> LEADING.contains(term.office())
                        && term.period().beginsAfter(at)
                        && term.period().contains(at.plusYears(1)));
        if (candidate) {
            return in(actor, List.of(Sector.PTY));
        }
        if (!actor.sectors().isEmpty()) {
            return actor;
        }
        Optional<Term> last =
                terms.stream().filter(term -> term.period().endedBy(at)).max(Comparator.comparing(KnownActors::from));
        if (last.isPresent()) {
            return in(actor, holder(person, last.get()).sectors());
        }
        return terms.stream()
                .filter(term -> term.period().beginsAfter(at))
                .min(Comparator.comparing(KnownActors::from))
                .map(term -> in(actor, before(holder(person, term))))
                .orElse(actor);
    }

    /** Who is to govern comes from a party; who is to command or judge does so before. */
    private static List<Sector> before(Actor later) {
        boolean politics =
                later.sectors().contains(Sector.GOV) || later.sectors().contains(Sector.LEG);
        return politics ? List.of(Sector.PTY) : later.sectors();
    }

    private static Actor in(Actor actor, List<Sector> sectors) {
        boolean world = sectors.stream().anyMatch(WORLD::contains);
        return world
                ? actor
                : new Actor(actor.id(), actor.name(), actor.kind(), actor.country(), sectors, actor.principal());
    }

    /** A person's country at the date: that of its successor for a state that is no more. */
    private @Nullable String country(Person person) {
        String country = person.country();
        boolean ended = country != null
                && date != null
                && knowledge
                        .state(country)
                        .filter(state -> state.period().endedBy(date))
                        .isPresent();
        return country != null && ended ? Words.successor(country) : country;
    }

    /** A person as in office, whatever the date: the office that a title in the text names, else the one nearest to the date. */
    public Actor inOffice(Person person, String office) {
        List<Term> terms = knowledge.terms(person);
        return terms.stream()
                .filter(term -> term.office().equals(Words.office(office)))
                .findFirst()
                .or(() -> nearest(terms))
                .map(term -> holder(person, term))
                .orElseGet(() -> person(person));
    }

    /** Whether a person holds an office at the date that a bare surname would mean. */
    public boolean inOffice(Person person) {
        return knowledge.terms(person).stream()
                .anyMatch(term -> date == null || term.period().contains(date));
    }

    /** The offices a person has held, in lower-case words. */
    public List<String> offices(Person person) {
        return knowledge.terms(person).stream().map(Term::office).distinct().toList();
    }

    /** Who holds an office for somebody at the date. */
    public Optional<Actor> officeHolder(String principal, String office) {
        if (date == null) {
            return Optional.empty();
        }
        List<Term> holding = knowledge.holders(principal, Words.office(office)).stream()
                .filter(term -> term.period().contains(date))
                .toList();
        Comparator<Term> byBegin = Comparator.comparing(KnownActors::from);
        return holding.stream()
                .max(byBegin)
                .flatMap(term -> knowledge.person(term.person()).map(person -> holder(person, term)));
    }

    /** The term at the date: the last begun, offices before others; without a date the last of all. */
    private Optional<Term> held(List<Term> terms) {
        List<Term> fitting = new ArrayList<>(terms);
        if (date != null) {
            fitting.removeIf(term -> !term.period().contains(date));
        }
        Comparator<Term> order = Comparator.comparing((Term term) -> official(term.sectors()))
                .thenComparing(KnownActors::from)
                .thenComparing(term -> knowledge.state(term.principal()).isPresent());
        return fitting.stream().max(order);
    }

    private Optional<Term> nearest(List<Term> terms) {
        if (date == null) {
            return held(terms);
        }
        return terms.stream()
                .filter(term -> !term.period().beginsAfter(date))
                .max(Comparator.comparing(KnownActors::from))
                .or(() -> terms.stream().min(Comparator.comparing(KnownActors::from)));
    }

    private static LocalDate from(Term term) {
        LocalDate from = term.period().from();
        return from == null ? LocalDate.MIN : from;
    }

    /** Whoever leaves such an office belongs to the former officials. */
    private static boolean elite(Term term) {
        return official(term.sectors());
    }

    private Actor holder(Person person, Term term) {
        boolean state = knowledge.state(term.principal()).isPresent();
        if (state) {
            String principal = official(term.sectors()) ? term.principal() : null;
            return new Actor(person.id(), person.name(), ActorKind.PERSON, term.principal(), term.sectors(), principal);
        }
        Optional<Actor> served = served(term.principal());
        String country = served.map(Actor::country).orElse(null);
        List<Sector> sectors = served.map(actor -> sectors(actor, term)).orElse(term.sectors());
        return new Actor(person.id(), person.name(), ActorKind.PERSON, country, sectors, term.principal());
    }

    /** An official of the UN is IGO, its commander IGO MIL; a leader of rebels is a rebel. */
    private static List<Sector> sectors(Actor served, Term term) {
        boolean told = served.kind() == ActorKind.PARTY
                && (term.sectors().contains(Sector.OPP) || term.sectors().contains(Sector.REB));
        if (told) {
            return term.sectors();
        }
        List<Sector> sectors = new ArrayList<>(served.sectors());
        for (Sector sector : term.sectors()) {
            if (sector != Sector.GOV && sectors.size() < 2 && !sectors.contains(sector)) {
                sectors.add(sector);
            }
        }
        return sectors;
    }

    /** Who answers for an actor: its principal, else its country, else itself. */
    public Optional<Actor> answerable(Actor actor) {
        if (actor.principal() != null) {
            return served(actor.principal());
        }
        boolean own =
                actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.PARTY || actor.country() == null;
        return own ? Optional.of(actor) : state(actor.country());
    }

    /** Whoever an id stands for, if somebody can act for it. */
    public Optional<Actor> served(String id) {
        return knowledge
                .state(id)
                .map(this::state)
                .or(() -> knowledge.organisation(id).map(this::organisation))
                .or(() -> knowledge.faction(id).map(this::faction))
                .or(() -> knowledge.institution(id).map(this::institution));
    }
}
