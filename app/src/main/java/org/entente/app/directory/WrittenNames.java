package org.entente.app.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.entente.text.knowledge.StateNameKind;
import org.jspecify.annotations.Nullable;

/** Names in words, as ICEWS and POLECAT have them, and Entente's own ids. */
final class WrittenNames {
    private static final Pattern ROLE = Pattern.compile("(.+?) \\((.+)\\)");

    private final Namings namings;
    private final NameMeanings meanings;
    private final ActorCodes countries = ActorCodes.icewsCountries();
    private final Roles roles = Roles.icews();
    private final Roles sectors = Roles.icewsSectors();

    WrittenNames(Namings namings) {
        this.namings = namings;
        this.meanings = new NameMeanings(namings.knowledge());
    }

    /** A name of ICEWS: a role with its country or group in brackets, a country, or somebody by name. */
    Standing icews(PartyName name, LocalDate day) {
        Matcher match = ROLE.matcher(name.name());
        if (match.matches()) {
            String whose = match.group(2);
            Optional<Role> role = roles.find(match.group(1));
            Optional<Actor> part = role.flatMap(known -> part(known, whose, day));
            if (part.isPresent()) {
                return meanings.standing(part.get(), day, whose);
            }
        }
        Actor actor = named(name, day, country(name.country(), day), icewsSectors(name.sectors()));
        String whose = match.matches() ? match.group(2) : "";
        return meanings.standing(actor, day, name.name(), name.country(), whose);
    }

    /** A name of POLECAT, with the ISO code of a country and PLOVER's sectors. */
    Standing polecat(PartyName name, LocalDate day) {
        Actor country = namings.state(name.country()).orElse(null);
        List<Sector> told = ploverSectors(name.sectors());
        boolean state = name.name().equals(name.country()) && (told.isEmpty() || told.get(0) == Sector.GOV);
        Actor actor = country != null && state ? country : named(name, day, country, told);
        return meanings.standing(actor, day, name.name());
    }

    /** An id of Entente's own. */
    Standing own(PartyName name, LocalDate day) {
        KnownActors known = new KnownActors(namings.knowledge(), day);
        Actor actor = namings.knowledge()
                .person(name.name())
                .map(known::person)
                .or(() -> known.served(name.name()))
                .orElseGet(() ->
                        namings.own(name, namings.state(name.country()).orElse(null), ploverSectors(name.sectors())));
        String person =
                namings.knowledge().person(name.name()).map(one -> one.name()).orElse("");
        return meanings.standing(actor, day, person);
    }

    /** Who plays a part in a country or acts for a group. */
    private Optional<Actor> part(Role role, String whose, LocalDate day) {
        Actor country = country(whose, day);
        return country == null
                ? group(whose, day).map(group -> Namings.member(group, role.name()))
                : Optional.of(namings.part(country, role));
    }

    private Actor named(PartyName name, LocalDate day, @Nullable Actor country, List<Sector> told) {
        Actor state = country(name.name(), day);
        return state != null
                ? state
                : meanings.of(name.name(), day)
                        .map(meaning -> actor(meaning, day))
                        .orElseGet(() -> namings.told(name, country, told));
    }

    /** An organisation, armed group or party of that name. */
    private Optional<Actor> group(String name, LocalDate day) {
        return meanings.of(name, day)
                .filter(meaning -> meaning instanceof Meaning.OfFaction || meaning instanceof Meaning.OfOrganisation)
                .map(meaning -> actor(meaning, day));
    }

    private @Nullable Actor country(String name, LocalDate day) {
        if (name.isEmpty()) {
            return null;
        }
        PartyName asked = new PartyName(NameScheme.ICEWS, name);
        return countries
                .find(name, day)
                .map(code -> namings.of(code, asked))
                .or(() -> meanings.of(name, day)
                        .filter(meaning ->
                                meaning instanceof Meaning.OfState state && state.kind() == StateNameKind.NAME)
                        .map(meaning -> actor(meaning, day)))
                .orElse(null);
    }

    private Actor actor(Meaning meaning, LocalDate day) {
        KnownActors known = new KnownActors(namings.knowledge(), day);
        if (meaning instanceof Meaning.OfState state) {
            return known.actor(state);
        } else if (meaning instanceof Meaning.OfInstitution institution) {
            return known.institution(institution.institution());
        } else if (meaning instanceof Meaning.OfOrganisation organisation) {
            return known.organisation(organisation.organisation());
        } else if (meaning instanceof Meaning.OfFaction faction) {
            return known.faction(faction.faction());
        } else if (meaning instanceof Meaning.OfCommunity community) {
            return known.community(community.community());
        } else if (meaning instanceof Meaning.OfPerson person) {
            return known.person(person.person());
        }
        throw new IllegalArgumentException("A role alone is nobody.");
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
