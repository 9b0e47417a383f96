package org.entente.text.knowledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A user's own actors: one tab-separated file with the columns kind, id, name, country, sector, principal, from, to,
 * aliases. Kind is one of state, organisation, institution, group, party, movement, person, community; aliases are parted
 * by {@code |}; from and to are dates or empty. A line whose id is known already adds its names, and for a person its
 * term, to what is known.
 */
final class UserKnowledge {
    private final KnowledgeTables tables;

    private UserKnowledge(KnowledgeTables tables) {
        this.tables = tables;
    }

    static void overlay(KnowledgeTables tables, Path file) {
        String content;
        try {
            content = Files.readString(file);
        } catch (IOException problem) {
            throw new KnowledgeException(
                    "The actor file " + file + " cannot be read.",
                    "Give a readable UTF-8 file of tab-separated lines.");
        }
        UserKnowledge reader = new UserKnowledge(tables);
        KnowledgeFile.rows(file.toString(), content).forEach(reader::add);
    }

    private void add(Row row) {
        String id = row.needed(1, "id");
        Meaning meaning = meaning(row, row.needed(0, "kind").toLowerCase(Locale.ROOT), id);
        tables.names.add(new KnowledgeTables.Name(row.needed(2, "name"), meaning));
        for (String alias : row.text(8).split("\\|", -1)) {
            if (!alias.isBlank()) {
                tables.names.add(new KnowledgeTables.Name(alias.strip(), meaning));
            }
        }
    }

    private Meaning meaning(Row row, String kind, String id) {
        return switch (kind) {
            case "state" -> new Meaning.OfState(state(row, id), StateNameKind.NAME, row.period(6, 7));
            case "organisation" -> new Meaning.OfOrganisation(organisation(row, id), row.period(6, 7));
            case "institution" -> new Meaning.OfInstitution(institution(row, id), row.period(6, 7));
            case "group" -> new Meaning.OfFaction(faction(row, id, Faction.Kind.ARMED_GROUP), row.period(6, 7));
            case "party" -> new Meaning.OfFaction(faction(row, id, Faction.Kind.PARTY), row.period(6, 7));
            case "movement" -> new Meaning.OfFaction(faction(row, id, Faction.Kind.MOVEMENT), row.period(6, 7));
            case "person" -> new Meaning.OfPerson(person(row, id));
            case "community" -> new Meaning.OfCommunity(community(row, id));
            default ->
                throw row.complaint(
                        "has the kind \"" + kind + "\"",
                        "Use state, organisation, institution, group, party, movement, person or community.");
        };
    }

    private State state(Row row, String id) {
        return tables.states.computeIfAbsent(id, any -> new State(id, null, row.text(2), row.period(6, 7)));
    }

    private Organisation organisation(Row row, String id) {
        Sector sector = row.text(4).isEmpty() ? Sector.IGO : KnowledgeTables.kind(row, 4);
        return tables.organisations.computeIfAbsent(
                id, any -> new Organisation(id, row.text(2), sector, row.period(6, 7)));
    }

    private Institution institution(Row row, String id) {
        String country = country(row);
        if (country == null) {
            throw row.complaint("has no country", "An institution needs the code of its state in column 4.");
        }
        List<Sector> sectors = row.sectors(4);
        return tables.institutions.computeIfAbsent(
                id, any -> new Institution(id, row.text(2), country, sectors, row.period(6, 7)));
    }

    private Faction faction(Row row, String id, Faction.Kind kind) {
        String country = country(row);
        List<Sector> sectors = row.sectors(4);
        return tables.factions.computeIfAbsent(
                id, any -> new Faction(id, row.text(2), kind, country, sectors, row.period(6, 7)));
    }

    private Person person(Row row, String id) {
        String country = country(row);
        String principal = row.text(5).isEmpty() ? country : row.text(5);
        if (principal != null && !tables.isActor(principal)) {
            throw row.complaint(
                    "names the unknown principal \"" + principal + "\"",
                    "Use the id of a state, organisation or group.");
        }
        if (principal != null && !row.text(4).isEmpty()) {
            tables.terms.add(new Term(id, "official", principal, row.sectors(4), row.period(6, 7)));
        }
        return tables.people.computeIfAbsent(id, any -> new Person(id, row.text(2), country, 0, 0));
    }

    private Community community(Row row, String id) {
        String country = country(row);
        boolean religious = row.text(4).equals("REL");
        List<String> countries = country == null ? List.of() : List.of(country);
        return tables.communities.computeIfAbsent(id, any -> new Community(id, row.text(2), religious, countries));
    }

    private @Nullable String country(Row row) {
        String country = row.text(3);
        if (!country.isEmpty() && !tables.states.containsKey(country)) {
            throw row.complaint("names the unknown country \"" + country + "\"", "Use an ISO 3166-1 alpha-3 code.");
        }
        return country.isEmpty() ? null : country;
    }
}
