package org.entente.text.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.entente.text.article.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatDetectionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a.txt      | They met.                              | PLAIN",
                "a          | They met.                              | PLAIN",
                "a.md       | They met.                              | MARKDOWN",
                "stdin      | # They met                             | MARKDOWN",
                "a.txt      | # They met                             | PLAIN",
                "a.html     | They met.                              | HTML",
                "a.txt      | <!DOCTYPE html><p>They met.            | HTML",
                "stdin      | <!-- saved --><HTML><body>a            | HTML",
                "stdin      | <p>They met.</p>                       | HTML",
                "a.md       | <p>They met.</p>                       | MARKDOWN",
                "stdin      | <?xml version='1.0'?><rss version='2'> | FEED",
                "a.xml      | <feed xmlns='a'>                       | FEED",
                "a.txt      | <?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'b'>]><rss> | FEED",
                "a.xhtml    | <?xml version='1.0'?><html>            | HTML",
                "a.jsonl    | nonsense                               | JSON_LINES",
                "stdin      | {\"id\":1,\"text\":\"a\"}              | JSON_LINES",
                "stdin      | {curly} words                          | PLAIN",
                "a.bin      | %PDF-1.4                               | PDF",
                "a.pdf      | nonsense                               | PDF"
            })
    void tellsTheFormat(String name, String content, Format format) throws UnreadableException {
        assertThat(FormatDetection.of(name, content.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(format);
    }

    @Test
    void looksThroughByteOrderMarks() throws UnreadableException {
        String page = "\uFEFF<!doctype html><p>a";
        assertThat(FormatDetection.of("a", page.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Format.HTML);
        assertThat(FormatDetection.of("a", page.getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Format.HTML);
    }

    @Test
    void refusesOtherXml() {
        byte[] xml = "<?xml version=\"1.0\"?>\n<catalogue><book/></catalogue>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> FormatDetection.of("a.xml", xml))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("<catalogue>");
    }

    @Test
    void takesManyBlanksAndCommentsWithoutTrouble() throws UnreadableException {
        String text = "<?xml?>" + " ".repeat(5000) + "<!--".repeat(2000);
        assertThat(FormatDetection.of("a", text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Format.FEED);
    }
}
