package org.entente.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private final WordPieces pieces =
            new WordPieces(Map.of("talk", 1, "##s", 2, "be", 3, "##gan", 4, ".", 5, "'", 6, "s", 7, "deja", 8));

    @Test
    void takesTheLongestPieceFirst() {
        assertThat(pieces.pieces("Talks began.")).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void dropsAccentsAndCase() {
        assertThat(pieces.pieces("DÉJÀ")).containsExactly(8);
    }

    @Test
    void leavesPunctuationAlone() {
        assertThat(pieces.pieces("talk's")).containsExactly(1, 6, 7);
    }

    @Test
    void takesOnePieceForAWordItDoesNotKnow() {
        assertThat(pieces.pieces("talk zzz talk")).isEqualTo(List.of(1, WordPieces.UNKNOWN, 1));
        assertThat(pieces.pieces("t".repeat(101))).containsExactly(WordPieces.UNKNOWN);
    }

    @Test
    void overlooksWhatCannotBeSeen() {
        assertThat(pieces.pieces("ta\u200blk\u00a0\u202etalk")).containsExactly(1, 1);
    }

    @Test
    void namesThePieceThatIsMissing() {
        assertThatThrownBy(() -> pieces.piece("@")).hasMessageContaining("\"@\"");
    }
}
