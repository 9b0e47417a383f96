package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTest {
    @ParameterizedTest
    @CsvSource({"'', Egypt", "' ', Egypt", "EGY, ''"})
    void needsAnIdAndAName(String id, String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> actor(id, name, List.of()));
    }

    @Test
    void hasTwoSectorsAtMost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> actor("x", "X", List.of(Sector.GOV, Sector.MIL, Sector.LEG)))
                .withMessageContaining("3 sectors");
    }

    @Test
    void keepsItsSectorsWhenTheListGivenChanges() {
        List<Sector> given = new ArrayList<>(List.of(Sector.GOV));
        Actor actor = actor("x", "X", given);
        given.clear();
        assertThat(actor.sectors()).containsExactly(Sector.GOV);
    }

    @Test
    void answersForItselfWithoutAPrincipal() {
        assertThat(Samples.EGYPT.accountable()).isEqualTo("EGY");
    }

    @Test
    void leavesTheAnswerToItsPrincipal() {
        Actor minister = new Actor("boutros-ghali", "B", ActorKind.PERSON, "EGY", List.of(Sector.GOV), "EGY");
        assertThat(minister.accountable()).isEqualTo("EGY");
    }

    @Test
    void sectorsHaveTitlesOfTheirOwn() {
        assertThat(Arrays.stream(Sector.values()).map(Sector::title))
                .doesNotHaveDuplicates()
                .allMatch(title -> title.equals(title.strip()) && !title.isEmpty());
    }

    private static Actor actor(String id, String name, List<Sector> sectors) {
        return new Actor(id, name, ActorKind.UNKNOWN, null, sectors, null);
    }
}
