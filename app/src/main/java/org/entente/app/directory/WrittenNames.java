package org.entente.app.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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

/** Names in words, as ICEWS and POLECAT have them. */
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

    /** A name of POLECAT, with PLOVER's sectors and a country by its name or ISO code. */
    Standing polecat(PartyName name, LocalDate day) {
        Actor country = namings.state(name.country()).orElseGet(() -> country(name.country(), day));
        List<Sector> told = ploverSectors(name.sectors());
        Actor actor = home(name, country, day) ? ofState(name, country, told) : named(name, day, country, told);
        return meanings.standing(actor, day, name.name(), name.country());
    }

    /** Whether somebody is called by the country alone. */
    private boolean home(PartyName name, @Nullable Actor country, LocalDate day) {
        Actor named = country(name.name(), day);
        return country != null
                && (name.name().equals(name.country())
                        || (named != null && named.id().equals(country.id())));
    }

    private Actor ofState(PartyName name, @Nullable Actor country, List<Sector> told) {
        return country != null && (told.isEmpty() || told.get(0) == Sector.GOV)
                ? country
                : namings.told(name, country, told);
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

    /**
     * The two sectors that tell most: who fights or opposes a government is not of it, and the branch tells more than
     * the government. Commas part the names, but some hold one.
     */
    private List<Sector> icewsSectors(String cell) {
        List<Sector> found = new ArrayList<>();
        for (int begin = 0; begin < cell.length(); ) {
            String name = sectorAt(cell, begin);
            sectors.find(name.strip()).map(Role::sectors).orElse(List.of()).forEach(found::add);
            begin += name.length() + 1;
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(WrittenNames::rank).thenComparing(Sector::name))
                .limit(2)
                .toList();
    }

    /** The longest sector of the table that begins here, else all up to the next comma. */
    private String sectorAt(String cell, int begin) {
        int end = cell.length();
        while (end > begin && sectors.find(cell.substring(begin, end).strip()).isEmpty()) {
            end = cell.lastIndexOf(',', end - 1);
        }
        int comma = cell.indexOf(',', begin);
        return cell.substring(begin, end > begin ? end : comma < 0 ? cell.length() : comma);
    }

    private static int rank(Sector sector) {
        return switch (sector) {
            case REB, UAF, PRM, IMG, OPP -> 0;
            case MIL, COP, SPY, JUD, LEG -> 1;
            case GOV -> 2;
            case PTY, IGO, NGO, MNC, BUS, CRM, EDU, JRN, LAB, MED, REF, REL, AGR, PRE, CVL -> 3;
            case ELI -> 4;
        };
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
