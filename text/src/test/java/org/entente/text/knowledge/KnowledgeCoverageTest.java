package org.entente.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How much of the world is known: what was reached once is not lost again. */
class KnowledgeCoverageTest {
    private static final Set<String> HEADS_OF_STATE = Set.of(
            "acting president",
            "chairman of the council of state",
            "chairman of the supreme council of the armed forces",
            "chairman of the supreme soviet",
            "co-prince",
            "de facto leader",
            "de facto ruler",
            "emir",
            "emperor",
            "governor general",
            "governor-general",
            "grand duke",
            "head of state",
            "junta leader",
            "king",
            "leader",
            "member of the presidency",
            "paramount leader",
            "pope",
            "president",
            "prince",
            "queen",
            "shah",
            "sultan",
            "supreme leader");

    private static final Set<String> HEADS_OF_GOVERNMENT = Set.of(
            "acting prime minister",
            "chancellor",
            "chief adviser",
            "chief executive",
            "civil administrator",
            "general secretary of the people's committee",
            "head of government",
            "military prime minister",
            "minister of state",
            "premier",
            "president of the council of ministers",
            "president of the transitional presidential council",
            "prime minister",
            "state counsellor",
            "state minister",
            "taoiseach");

    /** The states with most events since 1945. */
    private static final List<String> MOST_ACTIVE = List.of(
            "USA", "RUS", "CHN", "GBR", "FRA", "DEU", "IND", "PAK", "ISR", "IRN", "IRQ", "TUR", "SAU", "EGY", "SYR",
            "JPN", "KOR", "PRK", "UKR", "BRA", "MEX", "CAN", "AUS", "ITA", "ESP", "POL", "IDN", "NGA", "ZAF", "KEN",
            "ETH", "SDN", "LBN", "AFG", "VEN", "CUB", "COL", "GRC", "SRB", "QAT");

    private static final Set<String> FOREIGN = Set.of("foreign minister", "foreign secretary", "secretary of state");
    private static final Set<String> DEFENCE =
            Set.of("defence minister", "defence secretary", "defence chief", "secretary of defense");
    private static final Set<Sector> SECURITY = Set.of(Sector.SPY, Sector.COP, Sector.MIL);
    private static final LocalDate SINCE = LocalDate.of(1990, 1, 1);
    private static final LocalDate AFTER_THE_WAR = LocalDate.of(1945, 9, 2);
    private static final LocalDate UNTIL = LocalDate.of(2025, 1, 1);
    /** A government may take six weeks to form. */
    private static final int WITHOUT = 45;

    private static final KnowledgeTables TABLES = KnowledgeTables.bundled();

    @Test
    void organisationsHaveMembersAndDates() {
        Set<String> withMembers = TABLES.memberships.stream()
                .filter(membership -> membership.period().from() != null)
                .map(Membership::organisation)
                .collect(Collectors.toSet());
        assertThat(withMembers).hasSizeGreaterThanOrEqualTo(335);
        assertThat(TABLES.memberships).hasSizeGreaterThanOrEqualTo(5_300);
    }

    @Test
    void groupsHaveAliasesAndAHomeCountry() {
        Set<String> named = new HashSet<>();
        for (KnowledgeTables.Name name : TABLES.names) {
            if (name.meaning() instanceof Meaning.OfFaction faction
                    && !name.name().equals(faction.faction().name())
                    && faction.faction().country() != null) {
                named.add(faction.faction().id());
            }
        }
        assertThat(named).hasSizeGreaterThanOrEqualTo(800);
    }

    @Test
    void bodiesAndPeoplesAreMany() {
        assertThat(TABLES.institutions.values())
                .filteredOn(institution -> institution.sectors().stream().anyMatch(SECURITY::contains))
                .hasSizeGreaterThanOrEqualTo(340);
        assertThat(TABLES.communities).hasSizeGreaterThanOrEqualTo(175);
        assertThat(TABLES.people).hasSizeGreaterThanOrEqualTo(7_100);
        assertThat(TABLES.terms).hasSizeGreaterThanOrEqualTo(8_900);
    }

    @Test
    void everyStateHasLeadersSince1990WithoutAGap() {
        Set<String> heads = both(HEADS_OF_STATE, HEADS_OF_GOVERNMENT);
        Set<String> wrong = new TreeSet<>();
        int states = 0;
        for (State state : sovereign()) {
            LocalDate from = later(SINCE, state.period().from());
            LocalDate to = earlier(UNTIL, state.period().surelyTo());
            if (from.isBefore(to)) {
                states++;
                wrong.addAll(gaps(state.id(), heads, from, to));
            }
        }
        assertThat(states).isGreaterThanOrEqualTo(200);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theMostActiveHaveLeadersSince1945WithoutAGap() {
        Set<String> heads = both(HEADS_OF_STATE, HEADS_OF_GOVERNMENT);
        Set<String> wrong = new TreeSet<>();
        for (String state : MOST_ACTIVE) {
            LocalDate from = later(AFTER_THE_WAR, begin(state));
            wrong.addAll(gaps(state, heads, from, UNTIL));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theMostActiveHaveForeignAndDefenceMinisters() {
        assertThat(MOST_ACTIVE)
                .allSatisfy(state -> assertThat(share(state, FOREIGN))
                        .as("foreign ministers of " + state)
                        .isGreaterThan(0.94));
        assertThat(MOST_ACTIVE).filteredOn(state -> share(state, DEFENCE) > 0.9).hasSizeGreaterThanOrEqualTo(32);
    }

    @Test
    void mostStatesHaveBothHeads() {
        long both = sovereign().stream()
                .filter(state -> held(state.id(), HEADS_OF_STATE) && held(state.id(), HEADS_OF_GOVERNMENT))
                .count();
        assertThat(both).isGreaterThanOrEqualTo(148);
    }

    private static boolean held(String state, Set<String> offices) {
        return TABLES.terms.stream()
                .anyMatch(term -> term.principal().equals(state) && offices.contains(term.office()));
    }

    /** Members of the United Nations since 1990, and the four states outside it. */
    private static List<State> sovereign() {
        Set<String> ids = TABLES.memberships.stream()
                .filter(membership -> membership.organisation().equals("un"))
                .map(Membership::member)
                .collect(Collectors.toCollection(TreeSet::new));
        ids.addAll(List.of("PSE", "TWN", "VAT", "XKX"));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(TABLES.states.get(id)))
                .toList();
    }

    /** The spans in which nobody is known to hold one of some offices, save the vacancies that are known. */
    private static List<String> gaps(String state, Set<String> offices, LocalDate from, LocalDate to) {
        List<Period> held = new ArrayList<>(TABLES.terms.stream()
                .filter(term -> term.principal().equals(state) && offices.contains(term.office()))
                .map(Term::period)
                .toList());
        Exceptions.read("vacancies.tsv").stream()
                .filter(row -> row.text(0).equals(state))
                .map(row -> row.period(1, 2))
                .forEach(held::add);
        held.sort(Comparator.comparing(period -> later(LocalDate.MIN, period.from())));
        List<String> gaps = new ArrayList<>();
        LocalDate covered = from;
        for (Period period : held) {
            LocalDate begin = later(from, period.from());
            if (begin.isBefore(to)) {
                if (ChronoUnit.DAYS.between(covered, begin) > WITHOUT) {
                    gaps.add(state + " " + covered + " to " + begin);
                }
                covered = later(covered, period.to() == null ? to : period.to());
            }
        }
        if (ChronoUnit.DAYS.between(covered, to) > WITHOUT) {
            gaps.add(state + " " + covered + " to " + to);
        }
        return gaps;
    }

    /** The share of the days since 1990 on which an office was held. */
    private static double share(String state, Set<String> offices) {
        LocalDate from = later(SINCE, begin(state));
        long held = 0;
        LocalDate covered = from;
        List<Period> periods = TABLES.terms.stream()
                .filter(term -> term.principal().equals(state) && offices.contains(term.office()))
                .map(Term::period)
                .sorted(Comparator.comparing(period -> later(LocalDate.MIN, period.from())))
                .toList();
        for (Period period : periods) {
            LocalDate begin = later(covered, period.from());
            LocalDate end = earlier(UNTIL, period.to());
            if (begin.isBefore(end)) {
                held += ChronoUnit.DAYS.between(begin, end);
                covered = end;
            }
        }
        return (double) held / ChronoUnit.DAYS.between(from, UNTIL);
    }

    private static @Nullable LocalDate begin(String id) {
        State state = TABLES.states.get(id);
        return state == null ? null : state.period().from();
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isBefore(one) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other == null || other.isAfter(one) ? one : other;
    }
}
