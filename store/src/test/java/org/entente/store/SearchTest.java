package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.Random;
import org.entente.model.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void fill() {
        workspace = Workspace.open(folder.resolve("entente.db"));
        add(
                "ceasefire",
                "Colombia and the FARC",
                "A ceasefire was signed, not kept; the rebels said \"never\" OR later.");
        add("embargo", "", "The embargo near Havana: Cuba’s ministers met Ódilo Pérez.");
        add("both", "Talks in Havana", "Colombia, rebels, ceasefire; ceasefire and ceasefire again.");
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @CsvSource({
        "embargo, embargo",
        "EMBARGO, embargo",
        "perez, embargo",
        "Odilo Pérez, embargo",
        "FARC rebels, ceasefire",
        "Talks, both",
        "Talks ceasefire, both",
        "'cuba’s', embargo",
        "cuba's, embargo",
        "signed OR, ceasefire",
        "NOT kept, ceasefire",
        "'\"never\"', ceasefire",
        "'\"', ''",
        "never*, ceasefire",
        "nev*, ''",
        "title:Talks, ''",
        "(ceasefire), both ceasefire",
        "'ceasefire AND rebels', both ceasefire",
        "'-kept +signed', ceasefire",
        "'NEAR(embargo Havana)', ''",
        "'ceasefire\u00a0signed', ceasefire",
        "embargo ceasefire, ''"
    })
    void findsTheDocumentsThatHoldEveryWord(String words, String found) {
        assertThat(String.join(" ", workspace.search(words, 9))).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t", "--", "*", "^", ":", "{}", "\"\"\"", "\u0000", "'; DROP TABLE document; --"})
    void findsNothingForWhatIsNoWord(String words) {
        assertThat(workspace.search(words, 9)).isEmpty();
        assertThat(workspace.size()).isEqualTo(3);
    }

    @Test
    void givesTheBestFirstAndNoMoreThanAsked() {
        assertThat(workspace.search("ceasefire", 1)).containsExactly("both");
    }

    @RepeatedTest(100)
    void takesAnyCharacters(RepetitionInfo run) {
        String words = new Random(run.getCurrentRepetition())
                .ints(12, 0, 0x250)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThatCode(() -> workspace.search(words, 9)).doesNotThrowAnyException();
    }

    private void add(String id, String title, String text) {
        workspace.add(Codings.empty(new Document(id, title, null, "test", text)), "coder");
    }
}
