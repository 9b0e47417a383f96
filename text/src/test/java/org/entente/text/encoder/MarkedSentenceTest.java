package org.entente.text.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {
    private static final int MARK = 9;
    private final WordPieces pieces = new WordPieces(Map.of("@", MARK, "iran", 1, "met", 2, "iraq", 3, "envoy", 4));

    @Test
    void marksEachStretchOnBothSides() {
        MarkedSentence marked = new MarkedSentence(pieces, "Iran met Iraq", List.of(new Span(9, 13), new Span(0, 4)));

        assertThat(marked.ids()).containsExactly(WordPieces.BEGIN, MARK, 1, MARK, 2, MARK, 3, MARK, WordPieces.END);
        assertThat(marked.place(0)).isEqualTo(5);
        assertThat(marked.place(1)).isEqualTo(1);
    }

    @Test
    void opensTheLongerOfTwoThatBeginTogetherFirst() {
        MarkedSentence marked = new MarkedSentence(pieces, "Iran envoy", List.of(new Span(0, 4), new Span(0, 10)));

        assertThat(marked.ids()).containsExactly(WordPieces.BEGIN, MARK, MARK, 1, MARK, 4, MARK, WordPieces.END);
        assertThat(marked.place(1)).isEqualTo(1);
        assertThat(marked.place(0)).isEqualTo(2);
    }

    @Test
    void looksAtTheBeginForWhatIsCutOff() {
        String text = "met ".repeat(200) + "Iran";
        MarkedSentence marked = new MarkedSentence(pieces, text, List.of(new Span(800, 804)));

        assertThat(marked.ids()).hasSize(151).endsWith(WordPieces.END);
        assertThat(marked.place(0)).isZero();
    }
}
