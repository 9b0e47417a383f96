package org.entente.text.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingLexiconTest {
    private static final Set<String> VERB_FRAMES =
            Set.of("quote", "clause", "to", "object-to", "ing", "object", "small", "raised");
    private static final Set<String> PREPOSITIONS = Set.of(
            "about",
            "against",
            "as",
            "at",
            "by",
            "for",
            "from",
            "in",
            "into",
            "of",
            "on",
            "over",
            "to-phrase",
            "upon",
            "with");

    @Test
    void everyVerbIsOfTheFormItsFileDescribes() {
        List<String[]> rows = ReportingLexicon.rows("verbs.tsv", 4);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(250);
        for (String[] row : rows) {
            assertThat(row[0]).matches("[a-z]+( [a-z]+)?");
            assertThat(row[1]).as(row[0]).isIn(stances());
            assertThat(row[2].split(" ", -1))
                    .as(row[0])
                    .allMatch(frame -> VERB_FRAMES.contains(frame) || PREPOSITIONS.contains(frame));
            assertThat(row[3]).as(row[0]).isIn("object", "to", "with", "at", "-");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nouns.tsv", "adjectives.tsv"})
    void everyNounAndAdjectiveIsOfTheFormItsFileDescribes(String file) {
        List<String[]> rows = ReportingLexicon.rows(file, 3);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(60);
        for (String[] row : rows) {
            assertThat(row[0]).matches("[a-z]+");
            assertThat(row[1]).as(row[0]).isIn(stances());
            assertThat(row[2].split(" ", -1))
                    .as(row[0])
                    .allMatch(frame -> Set.of("clause", "to").contains(frame) || PREPOSITIONS.contains(frame));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbs.tsv", "nouns.tsv", "adjectives.tsv"})
    void wordsAreSortedAndStandOnce(String file) {
        List<String> words = ReportingLexicon.rows(file, file.equals("verbs.tsv") ? 4 : 3).stream()
                .map(row -> row[0])
                .toList();
        assertThat(words).isSorted().doesNotHaveDuplicates();
    }

    private static List<String> stances() {
        return Arrays.stream(Stance.values())
                .map(stance -> stance.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }
}
