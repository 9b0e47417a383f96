package org.entente.text.jsonlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.text.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesTest {
    @Test
    void readsOneDocumentALine() {
        JsonLines lines = JsonLines.read("""
                {"id":"a1","date":"2014-06-16","title":"Talks","text":"They met.","extra":[1]}

                {"id":7,"text":"VIENNA, June 17, 2014 (AP) - They parted.","title":null}\r
                """);
        assertThat(lines.unreadable()).isEmpty();
        assertThat(lines.articles()).extracting(JsonLines.Line::number).containsExactly(1, 3);
        Article first = lines.articles().get(0).article();
        assertThat(first.name()).isEqualTo("a1");
        assertThat(first.title()).isEqualTo("Talks");
        assertThat(first.text()).isEqualTo("They met.");
        assertThat(first.published()).isEqualTo(LocalDate.of(2014, 6, 16));
        Article second = lines.articles().get(1).article();
        assertThat(second.name()).isEqualTo("7");
        assertThat(second.published()).isEqualTo(LocalDate.of(2014, 6, 17));
    }

    @Test
    void keepsTheTextExactly() {
        JsonLines lines = JsonLines.read("{\"text\":\" a\\u0000\\ud83d\\u00ad\\n“b”\\r\\n \"}");
        assertThat(lines.articles().get(0).article().text()).isEqualTo(" a\u0000\uD83D\u00AD\n“b”\r\n ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"text\":\"a\"           | it is not JSON",
                "not json                  | it is not JSON",
                "{\"text\":\"a\"} {}       | it is not JSON",
                "{\"text\":\"a\",\"text\":\"b\"} | it is not JSON",
                "[{\"text\":\"a\"}]        | not an object",
                "\"a\"                     | not an object",
                "{\"id\":\"a\"}            | no \"text\"",
                "{\"text\":\"  \"}         | is empty",
                "{\"text\":5}              | \"text\" is not a string",
                "{\"text\":\"a\",\"date\":\"2014-02-30\"} | \"2014-02-30\" does not exist",
                "{\"text\":\"a\",\"date\":\"soon\"} | \"soon\" is not a date"
            })
    void reportsABadLineByNumberAndReadsTheOthers(String line, String reason) {
        JsonLines lines = JsonLines.read("{\"text\":\"before\"}\n" + line + "\n{\"text\":\"after\"}");
        assertThat(lines.articles()).extracting(JsonLines.Line::number).containsExactly(1, 3);
        JsonLines.BadLine bad = lines.unreadable().get(0);
        assertThat(bad.number()).isEqualTo(2);
        assertThat(bad.reason().reason()).contains(reason).doesNotContain("\n");
        assertThat(bad.reason().hint()).isNotBlank();
    }

    @Test
    void readsOneDocumentSetOverManyLines() {
        JsonLines lines = JsonLines.read("{\n  \"id\": \"a\",\n  \"text\": \"They met.\"\n}\n");
        assertThat(lines.unreadable()).isEmpty();
        assertThat(lines.articles().get(0).article().text()).isEqualTo("They met.");
    }

    @Test
    void refusesAnArrayOverManyLinesOnce() {
        JsonLines lines = JsonLines.read("[\n{\"text\":\n\"a\"}\n]");
        assertThat(lines.articles()).isEmpty();
        assertThat(lines.unreadable()).hasSize(1);
        assertThat(lines.unreadable().get(0).reason().hint()).contains("jq");
    }

    @Test
    void reportsALineNestedTooDeeply() {
        JsonLines lines = JsonLines.read("{\"text\":\"a\",\"x\":" + "[".repeat(100_000));
        assertThat(lines.unreadable()).hasSize(1);
    }
}
