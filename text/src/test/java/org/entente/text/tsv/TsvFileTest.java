package org.entente.text.tsv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.entente.model.Factuality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TsvFileTest {
    @Test
    void readsWhatFollowsTheNamesOfTheColumns() throws IOException {
        assertThat(rows("verb\teffect\nbegin\tHOLDS\nend\tENDS\n"))
                .extracting(TsvRow::cells)
                .containsExactly(List.of("begin", "HOLDS"), List.of("end", "ENDS"));
    }

    @Test
    void countsLinesAsAnEditorDoes() throws IOException {
        assertThat(rows("# a comment\n\nverb\teffect\n# another\nbegin\tHOLDS"))
                .extracting(TsvRow::line)
                .containsExactly(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# only a comment\n", "verb\teffect\n"})
    void mayHoldNothing(String content) throws IOException {
        assertThat(rows(content)).isEmpty();
    }

    @Test
    void cellsLeftOutAtTheEndAreEmpty() throws IOException {
        TsvRow row = rows("cue\tpart\tnote\nmay\n").get(0);
        assertThat(row.cells()).containsExactly("may", "", "");
        assertThat(row.optional(2)).isNull();
    }

    @Test
    void blanksAroundACellAreNotPartOfIt() throws IOException {
        assertThat(rows("cue\tpart\n may \t M\n").get(0).cells()).containsExactly("may", "M");
    }

    @Test
    void windowsLineEndsAreLineEnds() throws IOException {
        assertThat(rows("cue\tpart\r\nmay\tM\r\n").get(0).cells()).containsExactly("may", "M");
    }

    @Test
    void aHashInsideALineIsNoComment() throws IOException {
        assertThat(rows("cue\tpart\nmay\t#\n").get(0).cell(1)).isEqualTo("#");
    }

    @Test
    void refusesACellTooMany() {
        assertThatIllegalStateException()
                .isThrownBy(() -> rows("cue\tpart\nmay\tM\nmust\tM\tx\n"))
                .withMessage("cues.tsv, line 3: 3 cells, but the file has 2 columns.");
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TsvFile.read(TsvFileTest.class, "no-such.tsv"))
                .withMessageContaining("no-such.tsv");
    }

    @Test
    void readsAConstant() {
        assertThat(row("DENIED").constant(0, Factuality.class)).isEqualTo(Factuality.DENIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"denied", "REFUSED", ""})
    void namesThePlaceAndTheChoicesForAWrongConstant(String cell) {
        assertThatIllegalStateException()
                .isThrownBy(() -> row(cell).constant(0, Factuality.class))
                .withMessageStartingWith("cues.tsv, line 7: \"" + cell + "\"")
                .withMessageContaining("ASSERTED, DENIED");
    }

    private static TsvRow row(String cell) {
        return new TsvRow("cues.tsv", 7, List.of(cell));
    }

    private static List<TsvRow> rows(String content) throws IOException {
        return TsvFile.read(new BufferedReader(new StringReader(content)), "cues.tsv");
    }
}
