package org.entente.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    @Test
    void everyRowIsReadAsItStands() throws IOException {
        List<String> rows = rows("abbreviations.tsv");
        assertThat(rows).hasSizeGreaterThan(150).isSorted().doesNotHaveDuplicates();
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            assertThat(cells).as(row).hasSize(2);
            assertThat(cells[0]).as(row).matches("\\p{L}+(\\.\\p{L}+)*");
            boolean initials = cells[0].matches("\\p{L}(\\.\\p{L})+");
            assertThat(Abbreviations.kind(cells[0]))
                    .as(row)
                    .isEqualTo(initials ? Abbreviations.Kind.PLAIN : Abbreviations.Kind.valueOf(cells[1]));
        }
    }

    @Test
    void everyStarterIsAWordWithACapital() throws IOException {
        assertThat(rows("starters.tsv"))
                .hasSizeGreaterThan(100)
                .isSorted()
                .doesNotHaveDuplicates()
                .allSatisfy(row -> {
                    assertThat(row).matches("\\p{Lu}\\p{Ll}*");
                    assertThat(Abbreviations.beginsSentences(row)).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource({"Gen,TITLE", "SEN,TITLE", "No,NUMBERED", "F,PLAIN", "U.S,PLAIN", "J.-C,PLAIN", "Inc,PLAIN"})
    void knowsKinds(String word, Abbreviations.Kind kind) {
        assertThat(Abbreviations.kind(word)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Iran", "rep", "3", "un.org", "2.5", "-"})
    void knowsOrdinaryWords(String word) {
        assertThat(Abbreviations.takesFullStop(word)).isFalse();
    }

    private static List<String> rows(String file) throws IOException {
        try (InputStream stream = AbbreviationsTest.class.getResourceAsStream(file)) {
            assertThat(stream).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
