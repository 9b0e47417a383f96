package org.entente.text.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, the answer is documents or a refusal with a way out. */
class AnyBytesTest {
    private static final List<String> PIECES = List.of(
            "{\"text\":\"a\"}",
            "\n",
            "<html>",
            "<p>",
            "</p>",
            "<?xml version='1.0'?>",
            "<rss><channel><item>",
            "<title>",
            "---\n",
            "# ",
            "Title: a\n",
            "Date: 2014-06-16\n",
            "\n\n",
            "They met. ",
            "\u0000",
            "\uFEFF",
            "“",
            "16 June 2014\n",
            "<!--",
            "]]>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":",
            "\"",
            "[",
            "&#x0;",
            "&lt;",
            "<meta charset=utf-16>",
            "<article class=ad>",
            "<table><td>",
            "<br>",
            "By A | ",
            "VIENNA, ");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsOrRefuses(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            byte[] bytes = bytes(random);
            DocumentReader reader = new DocumentReader(new ByteArrayInputStream(bytes));
            try {
                Reading reading = reader.read(DocumentReader.STANDARD_INPUT, new ReadingOptions(null));
                assertThat(reading.documents())
                        .isNotEmpty()
                        .allMatch(document -> !document.text().isBlank());
            } catch (ReadingException refusal) {
                assertThat(refusal.getMessage()).isNotBlank().doesNotContain("\n");
                assertThat(refusal.hint()).isNotBlank();
            }
        }
    }

    private static byte[] bytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int pieces = random.nextInt(12);
        for (int piece = 0; piece < pieces; piece++) {
            if (random.nextInt(10) == 0) {
                bytes.write(random.nextInt(256));
            } else {
                bytes.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
