package org.entente.text.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.entente.model.Span;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.nlp4j.SharedLanguage;
import org.junit.jupiter.api.Test;

class StatementFinderPropertyTest {
    private static final List<String> PIECES = List.of(
            "he said",
            "Kerry told them",
            "that",
            "“",
            "”",
            "\"",
            "''",
            "‘",
            "’",
            ",",
            ".",
            "?",
            ":",
            "\n",
            "\n\n",
            "and",
            "the ministry denied",
            "according to",
            "officials",
            "there was no deal",
            "a claim by Iran",
            "was sure",
            "— Amina Yusuf",
            "JONES:",
            "MENDEZ:",
            "to leave",
            "who",
            "warned",
            "the border",
            "will open",
            "saying",
            "accused Iran of",
            "shelling",
            "(",
            ")",
            "is expected",
            "seems",
            "because",
            "It",
            "as he noted",
            "\u00a0",
            "\u0000",
            "\uD83D",
            "א",
            "5.",
            "Gen.");

    @Test
    void piecesLieInOrderInTheContentWhateverTheText() {
        Language language = SharedLanguage.english();
        StatementFinder finder = new StatementFinder();
        Random random = new Random(34);
        for (int round = 0; round < 400; round++) {
            StringBuilder words = new StringBuilder();
            for (int piece = 0; piece < 40; piece++) {
                words.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) == 0 ? "" : " ");
            }
            String text = words.toString();
            List<Parse> parses = language.sentences(text).stream()
                    .map(sentence -> language.parse(text, sentence))
                    .toList();
            finder.find(text, parses).forEach(utterance -> check(utterance, text));
        }
    }

    private static void check(Utterance utterance, String text) {
        assertThat(utterance.content().end()).as(text).isLessThanOrEqualTo(text.length());
        assertThat(utterance.content().length()).as(text).isPositive();
        int end = utterance.content().begin();
        for (Span part : utterance.parts()) {
            assertThat(part.begin()).as(text).isGreaterThanOrEqualTo(end);
            end = part.end();
        }
        assertThat(end).as(text).isEqualTo(utterance.content().end());
    }
}
