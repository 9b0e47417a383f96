package org.entente.text.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "He said, “Go now.” Then he left. # Go now.",
                "He said, \"Go now.\" Then he left. # Go now.",
                "He said, ''Go now.'' Then he left. # Go now.",
                "He said, ``Go now.'' Then he left. # Go now.",
                "He said, ‘Go now, it’s late.’ Then he left. # Go now, it’s late.",
                "He said, 'Go now, it's late.' Then he left. # Go now, it's late.",
                "“She told me ‘never’ again,” he said. # She told me ‘never’ again,",
                "\"She told me “never” again,\" he said. # She told me “never” again,",
                "”Go now,” he said. # Go now,",
                "„Go now,” he said. # Go now,",
                "«Go now», he said. # Go now",
                "The dockers’ strike and the ’80s and rock ’n’ roll # ~~",
                "It's the rebels' camp, isn't it # ~~",
                "“Go now # Go now",
                "a 6' 2\" man # ~~"
            })
    void readsTheMarks(String text, String inner) {
        String expected = inner == null ? "" : inner;
        assertThat(inner(text)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void goesOnOverParagraphsThatOpenWithAMark() {
        assertThat(inner("“One.\n\n“Two.\n\n“Three,” he said.")).containsExactly("One.\n\n“Two.\n\n“Three,");
    }

    @Test
    void endsWithTheParagraphWhenTheNextHasNoMark() {
        assertThat(inner("“One.\n\nTwo. “Three.”")).containsExactly("One.", "Three.");
    }

    @Test
    void neverOverlapsWhateverTheText() {
        Random random = new Random(7);
        String letters = "ab .,\n“”\"'‘’«»`—(";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = 0; length < 30; length++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int end = 0;
            for (Quotation quotation : Quotations.of(text.toString())) {
                assertThat(quotation.outer().begin()).as(text.toString()).isGreaterThanOrEqualTo(end);
                assertThat(quotation.outer().contains(quotation.inner())).isTrue();
                end = quotation.outer().end();
            }
        }
    }

    private static List<String> inner(String text) {
        return Quotations.of(text).stream()
                .map(quotation -> quotation.inner().of(text))
                .toList();
    }
}
