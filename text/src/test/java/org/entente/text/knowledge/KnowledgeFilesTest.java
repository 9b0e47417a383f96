package org.entente.text.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.text.name.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads every row of the bundled knowledge; the tables themselves refuse unknown ids, wrong dates and repetitions. */
class KnowledgeFilesTest {
    private final ActorKnowledge knowledge = ActorKnowledge.bundled();

    @Test
    void coversTheWorld() {
        assertThat(knowledge.states()).hasSizeGreaterThan(200);
        assertThat(knowledge.people()).hasSizeGreaterThan(4_000);
        assertThat(knowledge.terms()).hasSizeGreaterThan(5_000);
        assertThat(knowledge.names().size()).isGreaterThan(25_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "states.tsv",
                "state-names.tsv",
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
    void eachRowIsThereOnce(String file) {
        List<String> repeated = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (Row row : KnowledgeFile.bundled(file)) {
            List<String> cells = List.of(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5));
            if (!seen.add(cells)) {
                repeated.add(cells.toString());
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(repeated).isEmpty();
    }

    @Test
    void idsAreUniqueOverAllFiles() {
        List<String> repeated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String file : List.of(
                "states.tsv", "institutions.tsv", "organisations.tsv", "groups.tsv", "people.tsv", "communities.tsv")) {
            for (Row row : KnowledgeFile.bundled(file)) {
                if (!seen.add(row.text(0))) {
                    repeated.add(file + " " + row.text(0));
                }
            }
        }
        assertThat(repeated).isEmpty();
    }

    @Test
    void everyIdIsWrittenAsIdsAre() {
        for (String file :
                List.of("institutions.tsv", "organisations.tsv", "groups.tsv", "people.tsv", "communities.tsv")) {
            assertThat(KnowledgeFile.bundled(file))
                    .allSatisfy(row -> assertThat(row.text(0)).as(file).matches("[a-z0-9][a-z0-9+-]*"));
        }
        assertThat(knowledge.states())
                .allSatisfy(state -> assertThat(state.id()).matches("[A-Z]{3}"));
    }

    @Test
    void everyNameIsFoundAgain() {
        List<String> lost = new ArrayList<>();
        for (Person person : knowledge.people()) {
            if (!knowledge.names().contains(person.name())) {
                lost.add(person.name());
            }
        }
        for (State state : knowledge.states()) {
            if (!knowledge.names().contains(state.name())) {
                lost.add(state.name());
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void everyStateHasAnAdjective() {
        assertThat(knowledge.states())
                .filteredOn(state -> knowledge.adjective(state).equals(state.name()))
                .hasSizeLessThan(40);
    }

    @Test
    void nobodyDiesBeforeBirth() {
        assertThat(knowledge.people())
                .filteredOn(person -> person.born() > 0 && person.died() > 0)
                .allSatisfy(person -> assertThat(person.died()).as(person.id()).isGreaterThan(person.born() + 15));
    }

    @Test
    void slugsOfNamesAreNotEmpty() {
        assertThat(knowledge.people())
                .noneMatch(person -> Folding.slug(person.name()).equals("unnamed"));
    }
}
