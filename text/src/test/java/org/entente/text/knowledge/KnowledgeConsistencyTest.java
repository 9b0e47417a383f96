package org.entente.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the facts of the knowledge files against each other. What is true all the same stands in the exception files. */
class KnowledgeConsistencyTest {
    /** Offices with one holder at a time. */
    private static final Set<String> SEATS = Set.of(
            "acting president",
            "acting prime minister",
            "ambassador to the united nations",
            "armed forces commander",
            "army chief",
            "army commander",
            "attorney general",
            "central command commander",
            "chairman of the council of state",
            "chairman of the joint chiefs of staff",
            "chancellor",
            "chancellor of the exchequer",
            "chief adviser",
            "chief cabinet secretary",
            "chief of staff",
            "chief of the defence force",
            "chief of the defence staff",
            "chief of the general staff",
            "chief of the joint staff",
            "commander-in-chief",
            "commission president",
            "crown prince",
            "defence chief",
            "defence minister",
            "defence secretary",
            "deputy secretary of state",
            "director general",
            "director-general",
            "domestic intelligence chief",
            "emir",
            "emperor",
            "fbi director",
            "finance minister",
            "foreign intelligence chief",
            "foreign minister",
            "foreign secretary",
            "governor general",
            "governor-general",
            "grand duke",
            "head of government",
            "head of state",
            "high representative",
            "home secretary",
            "homeland security secretary",
            "intelligence chief",
            "interior minister",
            "judiciary chief",
            "junta leader",
            "king",
            "mi5 director general",
            "military intelligence chief",
            "national security adviser",
            "oil minister",
            "parliament president",
            "police chief",
            "police minister",
            "pope",
            "premier",
            "president",
            "president of the general assembly",
            "prime minister",
            "public security minister",
            "quds force commander",
            "queen",
            "revolutionary guards commander",
            "secretary of defense",
            "secretary of state",
            "secretary-general",
            "security council secretary",
            "security service chief",
            "shin bet chief",
            "speaker of parliament",
            "speaker of the house",
            "state minister",
            "sultan",
            "supreme allied commander",
            "supreme leader",
            "taoiseach",
            "treasury secretary",
            "unification minister",
            "white house chief of staff");

    private static final Set<String> STATE = Set.of(
            "acting president",
            "emir",
            "emperor",
            "head of state",
            "junta leader",
            "king",
            "president",
            "shah",
            "sultan");

    private static final Set<String> GOVERNMENT = Set.of(
            "acting prime minister",
            "chancellor",
            "chief adviser",
            "head of government",
            "military prime minister",
            "premier",
            "prime minister",
            "state minister",
            "taoiseach");

    /** A state's own dates may differ by some days from those of a first membership. */
    private static final int DAYS_OF_GRACE = 31;

    private static final KnowledgeTables TABLES = KnowledgeTables.bundled();

    @Test
    void aSeatHasOneHolderAtATime() {
        Map<String, List<Term>> offices = TABLES.terms.stream()
                .filter(term -> SEATS.contains(term.office()))
                .collect(Collectors.groupingBy(term -> term.principal() + " " + term.office()));
        List<Row> shared = Exceptions.read("shared-offices.tsv");
        List<String> clashes = new ArrayList<>();
        offices.forEach((office, terms) -> {
            for (int one = 0; one < terms.size(); one++) {
                for (int other = one + 1; other < terms.size(); other++) {
                    Term first = terms.get(one);
                    Term second = terms.get(other);
                    if (!first.person().equals(second.person())
                            && first.period().surelyOverlaps(second.period())
                            && !shared(shared, first, second)) {
                        clashes.add(office + ": " + first.person() + " and " + second.person());
                    }
                }
            }
        });
        assertThat(clashes).isEmpty();
    }

    private static boolean shared(List<Row> shared, Term first, Term second) {
        return shared.stream()
                .filter(row -> row.text(0).equals(first.principal()))
                .filter(row -> row.text(1).equals(first.office()))
                .map(row -> row.period(2, 3))
                .anyMatch(period -> within(
                        period, later(first.period().from(), second.period().from())));
    }

    private static boolean within(Period period, @Nullable LocalDate date) {
        return date == null || period.contains(date);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    @Test
    void aStateHasOneHeadAtATime() {
        Set<String> wrong = new TreeSet<>();
        wrong.addAll(together(STATE));
        wrong.addAll(together(GOVERNMENT));
        Exceptions.read("shared-heads.tsv")
                .forEach(row -> wrong.remove(row.text(0) + " " + row.text(1) + " and " + row.text(2)));
        assertThat(wrong).isEmpty();
    }

    /** Those who surely held two different ones of some offices of a state at once. */
    private static Set<String> together(Set<String> offices) {
        Map<String, List<Term>> states = TABLES.terms.stream()
                .filter(term -> offices.contains(term.office()) && TABLES.states.containsKey(term.principal()))
                .sorted(Comparator.comparing(Term::person))
                .collect(Collectors.groupingBy(Term::principal));
        Set<String> together = new TreeSet<>();
        states.forEach((state, terms) -> {
            for (int one = 0; one < terms.size(); one++) {
                for (int other = one + 1; other < terms.size(); other++) {
                    Term first = terms.get(one);
                    Term second = terms.get(other);
                    if (!first.person().equals(second.person())
                            && !first.office().equals(second.office())
                            && first.period().surelyOverlaps(second.period())) {
                        together.add(state + " " + first.person() + " and " + second.person());
                    }
                }
            }
        });
        return together;
    }

    @Test
    void noTermEndsBeforeItBegins() {
        assertThat(TABLES.terms).allSatisfy(term -> {
            LocalDate from = term.period().from();
            LocalDate to = term.period().to();
            assertThat(from == null || to == null || !to.isBefore(from))
                    .as(term.toString())
                    .isTrue();
        });
    }

    @Test
    void everybodyInOfficeHasACountry() {
        Set<String> wrong = new TreeSet<>();
        for (Term term : TABLES.terms) {
            Person person = TABLES.people.get(term.person());
            if (person == null || person.country() == null) {
                wrong.add(term.person());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nobodyTakesOfficeUnderAPrincipalThatHasEnded() {
        Set<String> known = pairs("outliving-leaders.tsv");
        Set<String> wrong = new TreeSet<>();
        for (Term term : TABLES.terms) {
            LocalDate end = life(term.principal()).to();
            LocalDate from = term.period().from();
            boolean late = end != null && from != null && !from.isBefore(end);
            boolean open = end != null && term.period().to() == null;
            if ((late || open) && !known.contains(term.person() + " " + term.principal())) {
                wrong.add(term.person() + " as " + term.office() + " of " + term.principal());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyMembershipLiesInTheLifeOfOrganisationAndMember() {
        Set<String> known = pairs("early-memberships.tsv");
        Set<String> wrong = new TreeSet<>();
        for (Membership membership : TABLES.memberships) {
            Period period = membership.period();
            String pair = membership.organisation() + " " + membership.member();
            if (outside(period, life(membership.organisation()))) {
                wrong.add(pair + " outside the organisation");
            }
            if (outside(period, life(membership.member())) && !known.contains(pair)) {
                wrong.add(pair + " outside the member");
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean outside(Period period, Period life) {
        LocalDate begin = life.from();
        LocalDate joined = period.surelyFrom();
        if (begin != null && joined != null && joined.isBefore(begin.minusDays(DAYS_OF_GRACE))) {
            return true;
        }
        LocalDate end = life.to();
        LocalDate left = period.surelyTo();
        return end != null && (left == null || left.isAfter(end.plusDays(DAYS_OF_GRACE)));
    }

    @ParameterizedTest
    @CsvSource({
        "nato, 32",
        "eu, 27",
        "un, 193",
        "eurozone, 20",
        "schengen-area, 29",
        "osce, 57",
        "icc, 124",
        "wto, 164",
        "cptpp, 11",
        "asean, 10",
        "g7, 7",
        "opec, 12",
        "gcc, 6",
        "arab-league, 22",
        "council-of-europe, 46",
        "oecd, 38",
        "sco, 9",
        "csto, 6",
        "eaeu, 5",
        "uemoa, 8",
        "cemac, 6",
        "apec, 21",
        "cplp, 9",
        "saarc, 8",
        "bimstec, 7",
        "sica, 8",
        "sacu, 5",
        "pacific-islands-forum, 18",
        "missile-technology-control-regime, 35",
        "nuclear-suppliers-group, 48",
        "wassenaar-arrangement, 42",
        "commonwealth, 56",
        "caricom, 15",
        "australia-group, 43",
        "east-asia-summit, 18",
        "asean-regional-forum, 27",
        "bsec, 13",
        "african-union, 55",
        "ecowas, 15",
        "sadc, 16",
        "visegrad-group, 4"
    })
    void anOrganisationHasAsManyMembersAsItSaid(String organisation, int members) {
        LocalDate midsummer = LocalDate.of(2024, 7, 1);
        assertThat(TABLES.memberships)
                .filteredOn(membership -> membership.organisation().equals(organisation)
                        && membership.role() != Membership.Role.OBSERVER
                        && membership.period().contains(midsummer))
                .hasSize(members);
    }

    @Test
    void noMembershipIsCountedTwice() {
        Map<String, List<Membership>> byMember = TABLES.memberships.stream()
                .collect(Collectors.groupingBy(
                        membership -> membership.organisation() + " " + membership.member() + " " + membership.role()));
        List<String> wrong = new ArrayList<>();
        byMember.forEach((member, memberships) -> {
            for (int one = 0; one < memberships.size(); one++) {
                for (int other = one + 1; other < memberships.size(); other++) {
                    if (memberships
                            .get(one)
                            .period()
                            .surelyOverlaps(memberships.get(other).period())) {
                        wrong.add(member);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aNameMeansOneActorAtATimeUnlessListedAsAmbiguous() {
        Set<String> known = Exceptions.read("ambiguous-names.tsv").stream()
                .map(row -> row.text(0) + ": " + row.text(1) + " and " + row.text(2))
                .collect(Collectors.toSet());
        Map<String, Map<String, List<Period>>> meanings = new LinkedHashMap<>();
        for (KnowledgeTables.Name name : TABLES.names) {
            if (!(name.meaning() instanceof Meaning.OfPerson)) {
                meanings.computeIfAbsent(name.name(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(id(name.meaning()), any -> new ArrayList<>(1))
                        .add(period(name.meaning()));
            }
        }
        Set<String> people = TABLES.names.stream()
                .filter(name -> name.meaning() instanceof Meaning.OfPerson)
                .map(KnowledgeTables.Name::name)
                .collect(Collectors.toSet());
        Set<String> wrong = new TreeSet<>();
        meanings.forEach((name, actors) -> {
            if (people.contains(name)) {
                wrong.add(name + ": somebody and " + actors.keySet());
            }
            List<String> ids = new ArrayList<>(new TreeSet<>(actors.keySet()));
            for (int one = 0; one < ids.size(); one++) {
                for (int other = one + 1; other < ids.size(); other++) {
                    if (overlap(actors.get(ids.get(one)), actors.get(ids.get(other)))) {
                        wrong.add(name + ": " + ids.get(one) + " and " + ids.get(other));
                    }
                }
            }
        });
        wrong.removeAll(known);
        assertThat(wrong).isEmpty();
    }

    private static boolean overlap(@Nullable List<Period> one, @Nullable List<Period> other) {
        return one != null
                && other != null
                && one.stream().anyMatch(first -> other.stream().anyMatch(first::surelyOverlaps));
    }

    private static String id(Meaning meaning) {
        if (meaning instanceof Meaning.OfState state) {
            return state.state().id();
        }
        if (meaning instanceof Meaning.OfInstitution institution) {
            return institution.institution().id();
        }
        if (meaning instanceof Meaning.OfOrganisation organisation) {
            return organisation.organisation().id();
        }
        if (meaning instanceof Meaning.OfFaction faction) {
            return faction.faction().id();
        }
        if (meaning instanceof Meaning.OfCommunity community) {
            return community.community().id();
        }
        if (meaning instanceof Meaning.OfRole role) {
            return role.role().phrase();
        }
        return ((Meaning.OfBody) meaning).body().phrase();
    }

    private static Period period(Meaning meaning) {
        if (meaning instanceof Meaning.OfState state) {
            return state.period();
        }
        if (meaning instanceof Meaning.OfInstitution institution) {
            return institution.period();
        }
        if (meaning instanceof Meaning.OfOrganisation organisation) {
            return organisation.period();
        }
        return meaning instanceof Meaning.OfFaction faction ? faction.period() : Period.ALWAYS;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states.tsv",
                "institutions.tsv",
                "institution-names.tsv",
                "organisations.tsv",
                "organisation-names.tsv",
                "memberships.tsv",
                "groups.tsv",
                "group-names.tsv",
                "people.tsv",
                "people-names.tsv",
                "terms.tsv",
                "roles.tsv",
                "bodies.tsv",
                "communities.tsv",
                "community-names.tsv"
            })
    void everyFileIsSorted(String file) throws IOException {
        List<List<String>> lines = lines(file);
        List<List<String>> sorted = new ArrayList<>(lines);
        sorted.sort(KnowledgeConsistencyTest::compare);
        assertThat(lines).isEqualTo(sorted);
    }

    @Test
    void stateNamesAreSortedByStateAndKind() throws IOException {
        List<List<String>> lines = lines("state-names.tsv").stream()
                .map(cells -> cells.subList(0, 2))
                .toList();
        List<List<String>> sorted = new ArrayList<>(lines);
        sorted.sort(KnowledgeConsistencyTest::compare);
        assertThat(lines).isEqualTo(sorted);
    }

    private static List<List<String>> lines(String file) throws IOException {
        try (InputStream stream = KnowledgeFile.class.getResourceAsStream(file)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    private static int compare(List<String> one, List<String> other) {
        for (int cell = 0; cell < Math.min(one.size(), other.size()); cell++) {
            int order = one.get(cell).compareTo(other.get(cell));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Test
    void everyExceptionIsStillNeeded() {
        Map<String, Integer> used = new HashMap<>();
        for (Row row : Exceptions.read("early-memberships.tsv")) {
            used.put(row.text(0) + " " + row.text(1), 0);
        }
        for (Membership membership : TABLES.memberships) {
            used.computeIfPresent(
                    membership.organisation() + " " + membership.member(),
                    (pair, count) -> outside(membership.period(), life(membership.member())) ? count + 1 : count);
        }
        assertThat(used).allSatisfy((pair, count) -> assertThat(count).as(pair).isPositive());
    }

    private static Set<String> pairs(String file) {
        return Exceptions.read(file).stream()
                .map(row -> row.text(0) + " " + row.text(1))
                .collect(Collectors.toSet());
    }

    private static Period life(String id) {
        State state = TABLES.states.get(id);
        Organisation organisation = TABLES.organisations.get(id);
        Faction faction = TABLES.factions.get(id);
        Institution institution = TABLES.institutions.get(id);
        if (state != null) {
            return state.period();
        }
        if (organisation != null) {
            return organisation.period();
        }
        if (faction != null) {
            return faction.period();
        }
        return institution == null ? Period.ALWAYS : institution.period();
    }
}
