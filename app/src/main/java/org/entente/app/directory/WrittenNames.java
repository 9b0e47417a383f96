package org.entente.app.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.store.eventdata.NameScheme;
import org.entente.store.eventdata.PartyName;
import org.entente.store.eventdata.Standing;
import org.entente.text.actor.phrase.KnownActors;
import org.entente.text.codes.ActorCodes;
import org.entente.text.codes.Role;
import org.entente.text.codes.Roles;
import org.entente.text.knowledge.Meaning;
import org.entente.text.knowledge.Person;
import org.entente.text.knowledge.StateNameKind;
import org.entente.text.knowledge.Term;
import org.entente.text.name.Lexicon;
import org.entente.text.name.Tokenizer;
import org.entente.text.name.Writing;
import org.jspecify.annotations.Nullable;

/** Names in words, as ICEWS and POLECAT have them. */
final class WrittenNames {
    private static final Pattern ROLE = Pattern.compile("(.+) \\(([^()]+)\\)");

    private final Namings namings;
    private final ActorCodes countries = ActorCodes.icewsCountries();
    private final Roles roles = Roles.icews();
    private final Roles sectors = Roles.icewsSectors();

    WrittenNames(Namings namings) {
        this.namings = namings;
    }

    /** A name of ICEWS: a role with its country in brackets, a country, or somebody by name. */
    Standing icews(PartyName name, LocalDate day) {
        Matcher match = ROLE.matcher(name.name());
        if (match.matches()) {
            Actor country = country(match.group(2), day);
            Optional<Role> role = roles.find(match.group(1));
            if (country != null && role.isPresent()) {
                return Standing.always(namings.part(country, role.get()));
            }
        }
        return named(name, day, country(name.country(), day), icewsSectors(name.sectors()));
    }

    /** A name of POLECAT, with the ISO code of a country and PLOVER's sectors. */
    Standing polecat(PartyName name, LocalDate day) {
        Actor country = namings.state(name.country()).orElse(null);
        List<Sector> told = ploverSectors(name.sectors());
        boolean state = name.name().equals(name.country()) && (told.isEmpty() || told.get(0) == Sector.GOV);
        return country != null && state ? Standing.always(country) : named(name, day, country, told);
    }

    /** An id of Entente's own. */
    Standing own(PartyName name, LocalDate day) {
        KnownActors known = new KnownActors(namings.knowledge(), day);
        Optional<Person> person = namings.knowledge().person(name.name());
        return person.map(one -> person(known.person(one), one, day))
                .or(() -> known.served(name.name()).map(Standing::always))
                .orElseGet(() -> Standing.always(
                        namings.own(name, namings.state(name.country()).orElse(null), ploverSectors(name.sectors()))));
    }

    private Standing named(PartyName name, LocalDate day, @Nullable Actor country, List<Sector> told) {
        Actor state = country(name.name(), day);
        if (state != null) {
            return Standing.always(state);
        }
        return meaning(name.name())
                .map(meaning -> standing(meaning, day))
                .orElseGet(() -> Standing.always(namings.told(name, country, told)));
    }

    /** The one meaning of a name; where it has several nobody can tell. */
    private Optional<Meaning> meaning(String name) {
        Lexicon<Meaning> names = namings.knowledge().names();
        var tokens = Tokenizer.tokens(name);
        return names.longest(tokens, 0, Writing.USUAL)
                .filter(match ->
                        match.length() == tokens.size() && match.meanings().size() == 1)
                .map(match -> match.meanings().get(0))
                .filter(meaning -> !(meaning instanceof Meaning.OfRole) && !(meaning instanceof Meaning.OfBody));
    }

    private Standing standing(Meaning meaning, LocalDate day) {
        KnownActors known = new KnownActors(namings.knowledge(), day);
        if (meaning instanceof Meaning.OfState state) {
            return Standing.always(known.actor(state));
        } else if (meaning instanceof Meaning.OfInstitution institution) {
            return Standing.always(known.institution(institution.institution()));
        } else if (meaning instanceof Meaning.OfOrganisation organisation) {
            return Standing.always(known.organisation(organisation.organisation()));
        } else if (meaning instanceof Meaning.OfFaction faction) {
            return Standing.always(known.faction(faction.faction()));
        } else if (meaning instanceof Meaning.OfCommunity community) {
            return Standing.always(known.community(community.community()));
        } else if (meaning instanceof Meaning.OfPerson person) {
            return person(known.person(person.person()), person.person(), day);
        }
        throw new IllegalArgumentException("A role alone is nobody.");
    }

    /** In office from a day until a day: both are days on which some term begins or ends. */
    private Standing person(Actor actor, Person person, LocalDate day) {
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Term term : namings.knowledge().terms(person)) {
            add(changes, term.period().from());
            LocalDate to = term.period().to();
            add(changes, to);
            // On the day somebody leaves the news still means the one in office.
            add(changes, to == null ? null : to.plusDays(1));
        }
        LocalDate from = changes.floor(day);
        LocalDate until = changes.higher(day);
        return new Standing(actor, from == null ? LocalDate.MIN : from, until == null ? LocalDate.MAX : until);
    }

    private static void add(Set<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) {
            days.add(day);
        }
    }

    private @Nullable Actor country(String name, LocalDate day) {
        if (name.isEmpty()) {
            return null;
        }
        Optional<Actor> own = countries
                .find(name, day)
                .map(code ->
                        namings.of(code, new PartyName(NameScheme.ICEWS, name)).actor());
        return own.or(() -> meaning(name)
                        .filter(meaning ->
                                meaning instanceof Meaning.OfState state && state.kind() == StateNameKind.NAME)
                        .map(meaning -> standing(meaning, day).actor()))
                .orElse(null);
    }

    /** The first sectors that say something; commas part them, but some hold one. */
    private List<Sector> icewsSectors(String cell) {
        List<Sector> found = new ArrayList<>(2);
        for (String name : cell.split(",", -1)) {
            Optional<Role> sector = sectors.find(name.strip());
            for (Sector one : sector.map(Role::sectors).orElse(List.of())) {
                if (found.size() < 2 && !found.contains(one)) {
                    found.add(one);
                }
            }
        }
        return found;
    }

    private static List<Sector> ploverSectors(String cell) {
        List<Sector> found = new ArrayList<>(2);
        for (String code : cell.split("[^A-Z]+", -1)) {
            for (Sector sector : Sector.values()) {
                if (sector.name().equals(code) && found.size() < 2 && !found.contains(sector)) {
                    found.add(sector);
                }
            }
        }
        return found;
    }
}
