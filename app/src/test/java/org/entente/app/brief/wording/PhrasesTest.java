package org.entente.app.brief.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.EventType;
import org.entente.text.codebook.Codebook;
import org.entente.text.tsv.TsvFile;
import org.entente.text.tsv.TsvRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    static List<TsvRow> rows() {
        return TsvFile.read(Phrases.class, "phrases.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowReads(TsvRow row) {
        assertThat(row.constant(0, EventType.class)).isNotNull();
        assertThat(row.cell(2)).containsOnlyOnce("{}");
        assertThat(row.cells().subList(3, 6))
                .allSatisfy(cell -> assertThat(cell).isNotBlank().doesNotContain("{"));
        assertThat(row.cell(6)).contains("{s}").contains("{t}");
        assertThat(row.cell(2)).matches("[a-z]+ .*");
    }

    @Test
    void noKindStandsTwice() {
        Set<String> seen = new HashSet<>();

        assertThat(rows()).allMatch(row -> seen.add(row.cell(0) + " " + row.cell(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verbs.tsv", "nouns.tsv", "adjectives.tsv"})
    void everyModeOfTheCodebookHasAPhraseOfItsOwn(String file) {
        Set<String> known = new HashSet<>();
        rows().forEach(row -> known.add(row.cell(0) + " " + row.cell(1)));

        assertThat(TsvFile.read(Codebook.class, file))
                .filteredOn(row -> !row.cell(3).equals("-"))
                .allSatisfy(row -> assertThat(known).contains(row.cell(3) + " " + row.cell(4)));
    }

    @ParameterizedTest
    @CsvSource({
        "impose sanctions,imposes sanctions",
        "reach an agreement,reaches an agreement",
        "carry out air strikes,carries out air strikes",
        "pay a visit,pays a visit",
        "go on hunger strike,goes on hunger strike",
        "attack,attacks"
    })
    void theVerbFollowsItsSubject(String phrase, String singular) {
        assertThat(Phrase.present(phrase, false)).isEqualTo(singular);
        assertThat(Phrase.present(phrase, true)).isEqualTo(phrase);
    }

    @Test
    void aModeWithoutARowReadsAsItsType() {
        assertThat(Phrases.of(EventType.CONSULT, "unheard-of")).isEqualTo(Phrases.of(EventType.CONSULT, null));
    }
}
