package org.entente.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.entente.model.Span;
import org.junit.jupiter.api.Test;

class SentencesPropertyTest {
    @Test
    void coverEveryLetterOnceAndInOrder() {
        RandomTexts.forEach(3_000, text -> {
            int end = 0;
            for (Span sentence : Sentences.of(text)) {
                assertThat(sentence.begin()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, sentence.begin()).codePoints()).noneMatch(Character::isLetterOrDigit);
                assertThat(sentence).isEqualTo(new Piece(text, sentence.begin(), sentence.end()).trimmed());
                assertThat(sentence.length()).isBetween(1, LongSentences.LONGEST);
                end = sentence.end();
            }
            assertThat(text.substring(end).codePoints()).noneMatch(Character::isLetterOrDigit);
        });
    }

    @Test
    void neverCrossABlankLine() {
        RandomTexts.forEach(
                3_000,
                text -> assertThat(Sentences.of(text))
                        .noneMatch(span ->
                                span.of(text).contains("\n\n") || span.of(text).contains("\u2029")));
    }

    @Test
    void readALongLineQuickly() {
        List<String> lines = List.of("word ", "a", "A.", "\"", "U.S. ", "x-", "... ", "\n", "“A. ", "1.", "A, ");
        for (String line : lines) {
            String text = line.repeat(1_000_000 / line.length());
            assertTimeout(Duration.ofSeconds(20), () -> Sentences.of(text), line);
        }
    }
}
