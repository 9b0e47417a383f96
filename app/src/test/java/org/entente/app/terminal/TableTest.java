package org.entente.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    @Test
    void columnsAreAsWideAsTheyNeedToBe() {
        Table table = new Table("actor", "n").row("Peru", "12").row("Ecuador", "3");
        assertThat(table.text()).isEqualTo("actor    n\nPeru     12\nEcuador  3\n");
    }

    @Test
    void isEmptyWithItsHeadAlone() {
        assertThat(new Table("actor").empty()).isTrue();
        assertThat(new Table("actor").row("Peru").empty()).isFalse();
        assertThat(new Table("actor", "n").text()).isEqualTo("actor  n\n");
    }

    @Test
    void aCellStaysOnItsLine() {
        assertThat(new Table("text").row(" a\n\tb\r\n c ").text()).isEqualTo("text\na b c\n");
    }

    @Test
    void aLongCellIsCut() {
        String[] lines = new Table("text").row("a".repeat(61)).text().split("\n", -1);
        assertThat(lines[1]).hasSize(60).endsWith("a…");
    }

    @Test
    void aCellThatJustFitsIsNotCut() {
        assertThat(new Table("text").row("a".repeat(60)).text()).contains("a".repeat(60));
    }

    @Test
    void aCutDoesNotGoThroughACharacter() {
        String text = new Table("text").row("a".repeat(58) + "🕊".repeat(5)).text();
        assertThat(text.chars().filter(c -> Character.isSurrogate((char) c)).count())
                .isEven();
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b[2J", "\u0007", "\u009b31m", "\u202e", "\u2066"})
    void nothingInACellMovesTheCursorOrTurnsTheTextRound(String control) {
        assertThat(new Table("text").row("a" + control + "b").text()).doesNotContain(control.substring(0, 1));
    }

    @Test
    void aRowHasACellForEveryColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("a", "b").row("1"))
                .withMessageContaining("1 cells")
                .withMessageContaining("2 columns");
    }
}
