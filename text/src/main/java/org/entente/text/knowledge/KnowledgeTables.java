package org.entente.text.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The knowledge files, read and checked row by row: ids are unique, every name and term refers to something known. Names
 * are kept in the order of the files.
 */
final class KnowledgeTables {
    /** A name and what it stands for. */
    record Name(String name, Meaning meaning) {}

    private static final Set<Sector> KINDS = Set.of(Sector.IGO, Sector.NGO, Sector.MNC, Sector.IMG);

    final Map<String, State> states = new LinkedHashMap<>();
    final Map<String, Institution> institutions = new LinkedHashMap<>();
    final Map<String, Organisation> organisations = new LinkedHashMap<>();
    final Map<String, Faction> factions = new LinkedHashMap<>();
    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Community> communities = new LinkedHashMap<>();
    final Map<String, Role> roles = new LinkedHashMap<>();
    final Map<String, Body> bodies = new LinkedHashMap<>();
    final List<Membership> memberships = new ArrayList<>();
    final List<Term> terms = new ArrayList<>();
    final List<StateName> stateNames = new ArrayList<>();
    final List<Name> names = new ArrayList<>();

    static KnowledgeTables bundled() {
        KnowledgeTables tables = new KnowledgeTables();
        tables.readStates();
        tables.readInstitutions();
        tables.readOrganisations();
        tables.readFactions();
        tables.readPeople();
        tables.readWords();
        return tables;
    }

    private void readStates() {
        for (Row row : KnowledgeFile.bundled("states.tsv")) {
            add(row, new State(id(row, 0), emptyAsNull(row.text(1)), row.needed(2, "name"), row.period(3, 4)));
        }
        for (Row row : KnowledgeFile.bundled("state-names.tsv")) {
            State state = known(row, states, 0, "state");
            Period period = row.period(3, 4);
            add(new StateName(state.id(), row.choice(StateNameKind.class, 1), row.needed(2, "name"), period), state);
        }
    }

    void add(Row row, State state) {
        free(row, states, state.id());
        states.put(state.id(), state);
        add(new StateName(state.id(), StateNameKind.NAME, state.name(), state.period()), state);
    }

    private void add(StateName name, State state) {
        stateNames.add(name);
        if (name.kind() == StateNameKind.ADJECTIVE && name.name().length() > 6) {
            names.add(new Name(
                    name.name().toLowerCase(Locale.ROOT), new Meaning.OfState(state, name.kind(), name.period())));
        }
        names.add(new Name(name.name(), new Meaning.OfState(state, name.kind(), name.period())));
    }

    private void readInstitutions() {
        for (Row row : KnowledgeFile.bundled("institutions.tsv")) {
            String country = known(row, states, 2, "state").id();
            String id = id(row, 0);
            String name = row.needed(1, "name");
            add(row, new Institution(id, name, country, row.sectors(3), row.period(4, 5)));
        }
        for (Row row : KnowledgeFile.bundled("institution-names.tsv")) {
            Institution institution = known(row, institutions, 0, "institution");
            names.add(new Name(row.needed(1, "name"), new Meaning.OfInstitution(institution, row.period(2, 3))));
        }
    }

    void add(Row row, Institution institution) {
        free(row, institutions, institution.id());
        institutions.put(institution.id(), institution);
        names.add(new Name(institution.name(), new Meaning.OfInstitution(institution, Period.ALWAYS)));
    }

    private void readOrganisations() {
        for (Row row : KnowledgeFile.bundled("organisations.tsv")) {
            String id = id(row, 0);
            add(row, new Organisation(id, row.needed(1, "name"), kind(row, 2), row.period(3, 4)));
        }
        for (Row row : KnowledgeFile.bundled("organisation-names.tsv")) {
            Organisation organisation = known(row, organisations, 0, "organisation");
            names.add(new Name(row.needed(1, "name"), new Meaning.OfOrganisation(organisation, row.period(2, 3))));
        }
    }

    void add(Row row, Organisation organisation) {
        free(row, organisations, organisation.id());
        organisations.put(organisation.id(), organisation);
        names.add(new Name(organisation.name(), new Meaning.OfOrganisation(organisation, Period.ALWAYS)));
    }

    static Sector kind(Row row, int column) {
        Sector kind = row.choice(Sector.class, column);
        if (!KINDS.contains(kind)) {
            throw row.complaint("has the kind " + kind, "Use one of IGO, NGO, MNC, IMG.");
        }
        return kind;
    }

    private void readFactions() {
        for (Row row : KnowledgeFile.bundled("groups.tsv")) {
            String id = id(row, 0);
            String name = row.needed(1, "name");
            String country = row.text(3).isEmpty()
                    ? null
                    : known(row, states, 3, "state").id();
            Faction.Kind kind = row.choice(Faction.Kind.class, 2);
            add(row, new Faction(id, name, kind, country, row.sectors(4), row.period(5, 6)));
        }
        for (Row row : KnowledgeFile.bundled("group-names.tsv")) {
            Faction faction = known(row, factions, 0, "group");
            names.add(new Name(row.needed(1, "name"), new Meaning.OfFaction(faction, row.period(2, 3))));
        }
    }

    void add(Row row, Faction faction) {
        free(row, factions, faction.id());
        factions.put(faction.id(), faction);
        names.add(new Name(faction.name(), new Meaning.OfFaction(faction, Period.ALWAYS)));
    }

    private void readPeople() {
        for (Row row : KnowledgeFile.bundled("memberships.tsv")) {
            Organisation organisation = known(row, organisations, 0, "organisation");
            String member = actor(row, 1);
            Membership.Role role = row.choice(Membership.Role.class, 2);
            memberships.add(new Membership(organisation.id(), member, role, row.period(3, 4)));
        }
        for (Row row : KnowledgeFile.bundled("people.tsv")) {
            String country = row.text(2).isEmpty()
                    ? null
                    : known(row, states, 2, "state").id();
            add(row, new Person(id(row, 0), row.needed(1, "name"), country, row.year(3), row.year(4)));
        }
        for (Row row : KnowledgeFile.bundled("people-names.tsv")) {
            Person person = known(row, people, 0, "person");
            names.add(new Name(row.needed(1, "name"), new Meaning.OfPerson(person)));
        }
        for (Row row : KnowledgeFile.bundled("terms.tsv")) {
            String person = known(row, people, 0, "person").id();
            String office = row.needed(1, "office");
            terms.add(new Term(person, office, actor(row, 2), row.sectors(3), row.period(4, 5)));
        }
    }

    void add(Row row, Person person) {
        free(row, people, person.id());
        people.put(person.id(), person);
        names.add(new Name(person.name(), new Meaning.OfPerson(person)));
    }

    private void readWords() {
        for (Row row : KnowledgeFile.bundled("communities.tsv")) {
            List<String> countries =
                    row.text(3).isEmpty() ? List.of() : List.of(row.text(3).split(" ", -1));
            boolean religious = row.text(2).equals("REL");
            add(row, new Community(id(row, 0), row.needed(1, "name"), religious, countries));
        }
        for (Row row : KnowledgeFile.bundled("community-names.tsv")) {
            Community community = known(row, communities, 0, "community");
            names.add(new Name(row.needed(1, "name"), new Meaning.OfCommunity(community)));
        }
        for (Row row : KnowledgeFile.bundled("roles.tsv")) {
            add(row, role(row));
        }
        for (Row row : KnowledgeFile.bundled("bodies.tsv")) {
            String phrase = row.needed(0, "phrase");
            Sector sector = row.choice(Sector.class, 1);
            add(row, new Body(phrase, sector, false));
        }
        for (Role role : List.copyOf(roles.values())) {
            String many = Plurals.many(role.phrase());
            if (!role.many() && !roles.containsKey(many)) {
                add(new Role(many, role.sector(), true));
            }
        }
        for (Body body : List.copyOf(bodies.values())) {
            String many = Plurals.many(body.phrase());
            if (!bodies.containsKey(many)) {
                add(new Body(many, body.sector(), true));
            }
        }
    }

    void add(Row row, Community community) {
        free(row, communities, community.id());
        communities.put(community.id(), community);
        names.add(new Name(community.name(), new Meaning.OfCommunity(community)));
    }

    private static Role role(Row row) {
        String phrase = row.needed(0, "phrase");
        Sector sector = row.text(1).isEmpty() ? null : row.choice(Sector.class, 1);
        return new Role(phrase, sector, row.text(2).equals("MANY"));
    }

    private void add(Row row, Role role) {
        free(row, roles, role.phrase());
        add(role);
    }

    private void add(Role role) {
        roles.put(role.phrase(), role);
        names.add(new Name(role.phrase(), new Meaning.OfRole(role)));
    }

    private void add(Row row, Body body) {
        free(row, bodies, body.phrase());
        add(body);
    }

    private void add(Body body) {
        bodies.put(body.phrase(), body);
        names.add(new Name(body.phrase(), new Meaning.OfBody(body)));
    }

    private static String id(Row row, int column) {
        return row.needed(column, "id");
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static <T> T known(Row row, Map<String, T> table, int column, String what) {
        T found = table.get(row.needed(column, what));
        if (found == null) {
            throw row.complaint(
                    "names the unknown " + what + " \"" + row.text(column) + "\"", "Add it to its own file first.");
        }
        return found;
    }

    private String actor(Row row, int column) {
        String id = row.needed(column, "actor");
        if (!isActor(id)) {
            throw row.complaint(
                    "names the unknown actor \"" + id + "\"", "Use the id of a state, organisation or group.");
        }
        return id;
    }

    /** Whether an id is one that others can act for. */
    boolean isActor(String id) {
        return states.containsKey(id)
                || organisations.containsKey(id)
                || factions.containsKey(id)
                || institutions.containsKey(id);
    }

    private static void free(Row row, Map<String, ?> table, String id) {
        if (table.containsKey(id)) {
            throw row.complaint("repeats \"" + id + "\"", "Keep one of the two lines.");
        }
    }
}
