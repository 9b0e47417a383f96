package org.entente.text.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.entente.model.Sector;
import org.entente.text.knowledge.ActorKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {
    private static final LocalDate DAY = LocalDate.of(1990, 8, 2);
    private final ActorKnowledge knowledge = ActorKnowledge.bundled();

    @ParameterizedTest
    @CsvSource({
        "keds-actors.tsv, 8",
        "cow-states.tsv, 6",
        "cow-signed-states.tsv, 6",
        "cameo-groups.tsv, 4",
        "cameo-countries.tsv, 4",
        "icews-countries.tsv, 2",
        "role-codes.tsv, 4",
        "icews-roles.tsv, 3",
        "icews-sectors.tsv, 3"
    })
    void everyTableIsSortedByItsCode(String file, int columns) {
        assertThat(CodeFile.rows(file, columns).stream().map(row -> row.text(0)).toList())
                .hasSizeGreaterThan(40)
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void everyActorWithCapitalsIsAState() {
        for (ActorCodes table : tables()) {
            assertThat(table.all()).allSatisfy(code -> {
                String actor = code.actor();
                if (actor != null && actor.matches("[A-Z]{3}")) {
                    assertThat(knowledge.state(actor)).as(code.toString()).isPresent();
                } else if (actor != null) {
                    assertThat(actor).as(code.toString()).matches("[a-z0-9+.-]+");
                }
            });
        }
    }

    @Test
    void everyCountryAndPrincipalIsKnown() {
        for (ActorCodes table : tables()) {
            assertThat(table.all()).allSatisfy(code -> {
                String country = code.country();
                String principal = code.principal();
                assertThat(country == null || knowledge.state(country).isPresent())
                        .as(code.toString())
                        .isTrue();
                assertThat(principal == null
                                || knowledge.state(principal).isPresent()
                                || knowledge.organisation(principal).isPresent()
                                || knowledge.faction(principal).isPresent()
                                || table.all().stream().anyMatch(other -> principal.equals(other.actor())))
                        .as(code.toString())
                        .isTrue();
            });
        }
    }

    @Test
    void everyRoleHasAtMostTwoSectors() {
        for (Roles table : List.of(Roles.codes(), Roles.icews(), Roles.icewsSectors())) {
            assertThat(table.all())
                    .allSatisfy(role -> assertThat(role.sectors())
                            .hasSizeLessThanOrEqualTo(2)
                            .doesNotHaveDuplicates());
            assertThat(table.all())
                    .filteredOn(Role::official)
                    .allSatisfy(role -> assertThat(role.sectors())
                            .containsAnyOf(Sector.GOV, Sector.MIL, Sector.LEG, Sector.JUD, Sector.COP, Sector.SPY));
        }
    }

    @Test
    void codesMeanWhatTheirProjectMeans() {
        assertThat(ActorCodes.keds().find("UNK", DAY)).map(ActorCode::actor).hasValue("GBR");
        assertThat(ActorCodes.keds().find("UAR", DAY)).map(ActorCode::actor).hasValue("EGY");
        assertThat(ActorCodes.cow().find("AUS", DAY)).map(ActorCode::actor).hasValue("AUT");
        assertThat(ActorCodes.signedNetworks().find("AUS", DAY))
                .map(ActorCode::actor)
                .hasValue("AUS");
        assertThat(ActorCodes.keds().find("no such code", DAY)).isEmpty();
        assertThat(Roles.icews().find("Police")).map(Role::official).hasValue(true);
        assertThat(Roles.codes().find("MED").map(Role::sectors)).hasValue(List.of(Sector.JRN));
    }

    @Test
    void aCodeThatChangedItsMeaningFollowsTheDay() {
        ActorCodes keds = ActorCodes.keds();
        assertThat(keds.find("CZE", DAY)).map(ActorCode::actor).hasValue("CSK");
        assertThat(keds.find("CZE", LocalDate.of(1994, 1, 1)))
                .map(ActorCode::actor)
                .hasValue("CZE");
    }

    private static List<ActorCodes> tables() {
        return List.of(
                ActorCodes.keds(),
                ActorCodes.cow(),
                ActorCodes.signedNetworks(),
                ActorCodes.cameoGroups(),
                ActorCodes.cameoCountries(),
                ActorCodes.icewsCountries());
    }
}
