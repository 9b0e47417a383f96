package org.entente.app.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Sector;
import org.entente.store.eventdata.NameScheme;
import org.entente.store.eventdata.PartyName;
import org.entente.store.eventdata.Standing;
import org.entente.text.codes.ActorCode;
import org.entente.text.codes.ActorCodes;
import org.entente.text.codes.Role;
import org.entente.text.codes.Roles;
import org.jspecify.annotations.Nullable;

/** Composed codes: a country, then groups and roles, three letters each; KEDS has some of two. */
final class CodedNames {
    private static final int LETTERS = 3;

    private final Namings namings;
    private final ActorCodes keds = ActorCodes.keds();
    private final ActorCodes groups = ActorCodes.cameoGroups();
    private final ActorCodes countries = ActorCodes.cameoCountries();
    private final Roles roles = Roles.codes();

    CodedNames(Namings namings) {
        this.namings = namings;
    }

    /** A code of the KEDS project; what its table lacks is read by parts. */
    Standing keds(PartyName name, LocalDate day) {
        String code = name.name();
        Optional<ActorCode> whole = keds.find(code, day);
        if (whole.isPresent()) {
            return Namings.between(namings.of(whole.get(), name), day, keds.changes(code));
        }
        for (int length = code.length() - 2; length >= LETTERS; length--) {
            Optional<Role> role = roles.find(code.substring(length));
            String first = code.substring(0, length);
            Optional<ActorCode> before = keds.find(first, day);
            if (role.isPresent() && before.isPresent() && before.get().actor() != null) {
                Actor part = namings.part(namings.of(before.get(), name), role.get());
                return Namings.between(part, day, keds.changes(first));
            }
        }
        return cameo(name, day);
    }

    /** A code of CAMEO. */
    Standing cameo(PartyName name, LocalDate day) {
        List<String> parts = parts(name.name());
        Actor country = country(parts.get(0), day);
        List<String> rest = country == null ? parts : parts.subList(1, parts.size());
        List<Role> known = new ArrayList<>(rest.size());
        for (String part : rest) {
            Optional<Role> role = roles.find(part);
            Optional<ActorCode> group = groups.find(part, day);
            // A role's code may be a faith's, too; within a longer code it is the group that tells more.
            if (group.isPresent() && (role.isEmpty() || (rest.size() > 1 && !people(group.get())))) {
                return Standing.always(namings.of(named(country, group.get()), name));
            }
            role.ifPresent(known::add);
        }
        return Standing.always(composed(name, country, known));
    }

    private Actor composed(PartyName name, @Nullable Actor country, List<Role> known) {
        if (known.isEmpty()) {
            return country == null || name.name().length() > LETTERS ? partly(name, country) : country;
        }
        Role role = known.size() == 1 ? known.get(0) : both(known.get(0), known.get(1));
        return country == null ? namings.anywhere(role) : namings.part(country, role);
    }

    /** A country with something behind it that nobody knows. */
    private Actor partly(PartyName name, @Nullable Actor country) {
        return namings.told(name, country, List.of());
    }

    /** A group is the same in every country; a people or a faith is not. */
    private ActorCode named(@Nullable Actor country, ActorCode group) {
        if (country == null || !people(group)) {
            return group;
        }
        Actor within = namings.within(country, group);
        return new ActorCode(
                group.code(), within.id(), within.name(), within.country(), within.sectors(), null, group.period());
    }

    private static boolean people(ActorCode group) {
        return group.sectors().contains(Sector.CVL) || group.sectors().contains(Sector.REL);
    }

    private static Role both(Role first, Role second) {
        List<Sector> sectors = new ArrayList<>(first.sectors());
        second.sectors().stream()
                .filter(sector -> !sectors.contains(sector) && sectors.size() < 2)
                .forEach(sectors::add);
        return new Role(first.code() + second.code(), first.name() + " " + second.name(), sectors, first.official());
    }

    private @Nullable Actor country(String code, LocalDate day) {
        Optional<Actor> region =
                countries.find(code, day).map(known -> namings.of(known, new PartyName(NameScheme.GDELT, code)));
        return region.or(() -> namings.state(code)).orElse(null);
    }

    private static List<String> parts(String code) {
        List<String> parts = new ArrayList<>(code.length() / LETTERS + 1);
        for (int begin = 0; begin < code.length(); begin += LETTERS) {
            parts.add(code.substring(begin, Math.min(code.length(), begin + LETTERS)));
        }
        return parts;
    }
}
