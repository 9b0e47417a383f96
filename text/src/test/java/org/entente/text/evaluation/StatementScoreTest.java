package org.entente.text.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementScoreTest {
    private static final String TEXT = "Oman said that the ships would sail on Friday at noon .";

    @Test
    void halfOfTheLongerSpanIsEnough() {
        StatementScore score =
                score(said("that the ships would sail on Friday at noon"), said("would sail on Friday at"));
        assertThat(score.contents()).isEqualTo(1);
        assertThat(score.contentF1()).isEqualTo(1);
    }

    @Test
    void lessThanHalfIsNot() {
        assertThat(score(said("that the ships would sail on Friday at noon"), said("that the ships would"))
                        .contents())
                .isZero();
    }

    @Test
    void theSourceCountsApart() {
        StatementScore score = StatementScore.of(
                TEXT,
                List.of(statement("the ships would sail", "Oman")),
                List.of(statement("the ships would sail", null)));
        assertThat(score.contents()).isEqualTo(1);
        assertThat(score.contentsAndSources()).isZero();
    }

    @Test
    void twoMissingSourcesMatch() {
        assertThat(score(said("the ships"), said("the ships")).contentsAndSources())
                .isEqualTo(1);
    }

    @Test
    void eachStatementIsMatchedOnce() {
        StatementScore score = StatementScore.of(
                TEXT,
                List.of(said("the ships would sail")),
                List.of(said("the ships would sail"), said("ships would sail")));
        assertThat(score.contents()).isEqualTo(1);
        assertThat(score.contentF1()).isEqualTo(2.0 / 3, within(1e-9));
    }

    @Test
    void documentsAddUp() {
        StatementScore sum = new StatementScore(4, 2, 2, 1).plus(new StatementScore(1, 3, 1, 1));
        assertThat(sum).isEqualTo(new StatementScore(5, 5, 3, 2));
        assertThat(sum.contentF1()).isEqualTo(0.6, within(1e-9));
        assertThat(sum.contentSourceF1()).isEqualTo(0.4, within(1e-9));
    }

    @Test
    void readsAFileAndNamesALineThatIsNone(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("labelled.jsonl");
        Files.writeString(
                file,
                "{\"id\":\"a\",\"text\":\"Oman said no.\",\"statements\":[{\"source\":null,\"cue\":[5,9],\"content\":[10,12]}]}\n");
        assertThat(StatementFile.read(file)).singleElement().satisfies(labelled -> {
            assertThat(labelled.id()).isEqualTo("a");
            assertThat(labelled.statements()).containsExactly(new AttributedSpan(new Span(10, 12), null));
        });
        Files.writeString(file, "\n{\"id\":\"a\"}\n");
        assertThatThrownBy(() -> StatementFile.read(file)).hasMessageContaining("Line 2");
    }

    private static StatementScore score(AttributedSpan gold, AttributedSpan found) {
        return StatementScore.of(TEXT, List.of(gold), List.of(found));
    }

    private static AttributedSpan said(String content) {
        return statement(content, null);
    }

    private static AttributedSpan statement(String content, @Nullable String source) {
        return new AttributedSpan(span(content), source == null ? null : span(source));
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
