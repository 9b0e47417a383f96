package org.entente.text.actor.phrase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Sector;
import org.entente.text.knowledge.Meaning;
import org.entente.text.knowledge.Period;
import org.entente.text.knowledge.Person;
import org.entente.text.knowledge.StateNameKind;
import org.entente.text.name.Folding;
import org.jspecify.annotations.Nullable;

/** Decides what a name stands for and who that is at the date. */
final class Names {
    private final KnownActors known;
    private final Surroundings around;

    Names(KnownActors known, Surroundings around) {
        this.known = known;
        this.around = around;
    }

    /** Whom a known or learnt name stands for by itself; empty for adjectives, towns, roles and unknown names. */
    Optional<Actor> actor(Piece piece) {
        if (piece.learnt() != null) {
            return Optional.of(piece.learnt().actor());
        }
        return meaning(piece).flatMap(this::actor);
    }

    /** The likeliest meaning of a name. */
    Optional<Meaning> meaning(Piece piece) {
        List<Meaning> meanings = new ArrayList<>(piece.meanings());
        if (known.date() != null && meanings.size() > 1) {
            meanings.removeIf(meaning -> !period(meaning).contains(known.date()));
        }
        if (meanings.isEmpty()) {
            meanings.addAll(piece.meanings());
        }
        spoken(meanings);
        Optional<Meaning> best = meanings.stream().min(Comparator.comparingInt(Names::rank));
        if (best.isPresent() && best.get() instanceof Meaning.OfPerson) {
            return person(piece).map(Meaning.OfPerson::new);
        }
        return best;
    }

    /** Of bodies and groups of several states with one name, those of a state that the text names. */
    private void spoken(List<Meaning> meanings) {
        List<Meaning> near = meanings.stream()
                .filter(meaning ->
                        known.state(country(meaning)).filter(around::speaksOf).isPresent())
                .toList();
        if (!near.isEmpty()) {
            meanings.removeIf(meaning -> country(meaning) != null && !near.contains(meaning));
        }
    }

    private static @Nullable String country(Meaning meaning) {
        if (meaning instanceof Meaning.OfInstitution institution) {
            return institution.institution().country();
        }
        return meaning instanceof Meaning.OfFaction faction ? faction.faction().country() : null;
    }

    /** The person meant by a name that may be shared: the one the text is about, in office, or most recently so. */
    Optional<Person> person(Piece piece) {
        List<Person> people = piece.meanings().stream()
                .filter(Meaning.OfPerson.class::isInstance)
                .map(meaning -> ((Meaning.OfPerson) meaning).person())
                .toList();
        return person(people);
    }

    Optional<Person> person(List<Person> people) {
        if (people.size() < 2) {
            return people.stream().findFirst();
        }
        return around.narrow(people).stream().max(Comparator.comparingDouble(this::likelihood));
    }

    /** In office counts most, alive at the date next, then how recently in office. */
    private double likelihood(Person person) {
        LocalDate date = known.date();
        if (date == null) {
            return known.knowledge().terms(person).size();
        }
        int year = date.getYear();
        boolean alive =
                (person.born() == 0 || person.born() + 18 < year) && (person.died() == 0 || person.died() >= year);
        return (known.inOffice(person) ? 4 : 0) + (alive ? 2 : 0) + recency(person, year);
    }

    /** Near 1 for somebody who has just left an office, negative for one who has held none yet. */
    private double recency(Person person, int year) {
        return known.knowledge().terms(person).stream()
                .map(term -> term.period().to())
                .mapToDouble(to -> to == null || to.getYear() > year ? -0.5 : 1.0 / (1 + year - to.getYear()))
                .max()
                .orElse(-1);
    }

    private Optional<Actor> actor(Meaning meaning) {
        if (meaning instanceof Meaning.OfState state) {
            boolean government = state.kind() != StateNameKind.ADJECTIVE && state.kind() != StateNameKind.CITY;
            return government ? Optional.of(known.actor(state)) : Optional.empty();
        }
        if (meaning instanceof Meaning.OfInstitution institution) {
            return Optional.of(known.institution(institution.institution()));
        }
        if (meaning instanceof Meaning.OfOrganisation organisation) {
            return Optional.of(known.organisation(organisation.organisation()));
        }
        if (meaning instanceof Meaning.OfFaction faction) {
            return Optional.of(known.faction(faction.faction()));
        }
        if (meaning instanceof Meaning.OfPerson person) {
            return Optional.of(known.person(person.person()));
        }
        if (meaning instanceof Meaning.OfCommunity community) {
            return Optional.of(known.community(community.community()));
        }
        return Optional.empty();
    }

    /** A name that nobody knows, judged by its words. */
    static Actor unknown(Piece piece) {
        String name = piece.text().replaceAll("\\s+", " ");
        List<Sector> sectors = sectors(piece);
        return new Actor(Folding.slug(name), name, ActorKind.UNKNOWN, null, sectors, null);
    }

    /** What the words of an unknown organisation's name point to. */
    static List<Sector> sectors(Piece piece) {
        for (String word : piece.key().split(" ", -1)) {
            Optional<Sector> sector = Words.sector(WordKind.ORGANISATION, word);
            if (sector.isPresent()) {
                return List.of(sector.get());
            }
        }
        return List.of();
    }

    /** When a name means something: its own dates, else those of what it names. */
    private static Period period(Meaning meaning) {
        if (meaning instanceof Meaning.OfState state) {
            return state.period();
        }
        if (meaning instanceof Meaning.OfInstitution institution) {
            return narrower(institution.period(), institution.institution().period());
        }
        if (meaning instanceof Meaning.OfOrganisation organisation) {
            return narrower(organisation.period(), organisation.organisation().period());
        }
        return meaning instanceof Meaning.OfFaction faction
                ? narrower(faction.period(), faction.faction().period())
                : Period.ALWAYS;
    }

    private static Period narrower(Period name, Period named) {
        return name.equals(Period.ALWAYS) ? named : name;
    }

    private static int rank(Meaning meaning) {
        if (meaning instanceof Meaning.OfState state) {
            return switch (state.kind()) {
                case NAME, PEOPLE -> 0;
                case SEAT -> 1;
                case ADJECTIVE -> 2;
                case CAPITAL -> 3;
                case CITY -> 9;
            };
        }
        if (meaning instanceof Meaning.OfOrganisation) {
            return 4;
        }
        if (meaning instanceof Meaning.OfInstitution) {
            return 5;
        }
        if (meaning instanceof Meaning.OfFaction) {
            return 6;
        }
        return meaning instanceof Meaning.OfPerson ? 7 : 8;
    }
}
