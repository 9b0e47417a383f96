package org.entente.text.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void readsTheHeadAndKeepsTheTextAsGiven() throws UnreadableException {
        String text = "Title: Talks resume\r\nDate: 16 June 2014\r\nSource: Vienna Courier\r\n\r\nThey met.\r\n";
        Article article = PlainText.read(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.title()).isEqualTo("Talks resume");
        assertThat(article.published()).isEqualTo(LocalDate.of(2014, 6, 16));
        assertThat(article.source()).isEqualTo("Vienna Courier");
        assertThat(TextHead.ofPlain(text).body().of(text)).isEqualTo("They met.\r\n");
    }

    @Test
    void takesNoHeadWhereALineIsNotPartOfOne() throws UnreadableException {
        String text = "Title: Talks resume\nThe ministers met in Vienna.\n\nThey talked.";
        assertThat(TextHead.ofPlain(text).fields()).isEmpty();
        assertThat(PlainText.read("Kerry: no talks.\n\nHe said so.").source()).isNull();
    }

    @Test
    void readsAShortFirstLineAsTitle() throws UnreadableException {
        Article article = PlainText.read("16 June 2014\n\nTalks resume in the U.S.\n\nThey met.");
        assertThat(article.title()).isEqualTo("Talks resume in the U.S.");
        assertThat(article.published()).isEqualTo(LocalDate.of(2014, 6, 16));
    }

    @Test
    void takesNoSentenceNorSoleLineForATitle() throws UnreadableException {
        assertThat(PlainText.read("They met in Vienna.\n\nThen they left.").title())
                .isEmpty();
        assertThat(PlainText.read("They met in Vienna").title()).isEmpty();
        assertThat(PlainText.read("They met in Vienna\nand left.\n\nSo it ended.")
                        .title())
                .isEmpty();
    }

    @Test
    void readsMarkdownHeadings() throws UnreadableException {
        assertThat(PlainText.readMarkdown("# Talks *resume* #\n\nThey met.").title())
                .isEqualTo("Talks *resume*");
        assertThat(PlainText.readMarkdown("Talks resume\n===\n\nThey met.").title())
                .isEqualTo("Talks resume");
    }

    @Test
    void readsFrontMatter() throws UnreadableException {
        String text =
                "---\ntitle: \"Talks: resumed\"\ntags:\n  - a\ndate: 2014-06-16 10:00:00 +0000\n---\n# Other\n\nThey met.\n";
        Article article = PlainText.readMarkdown(text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.title()).isEqualTo("Talks: resumed");
        assertThat(article.published()).isEqualTo(LocalDate.of(2014, 6, 16));
        assertThat(TextHead.ofMarkdown(text).body().of(text)).isEqualTo("# Other\n\nThey met.\n");
    }

    @Test
    void refusesADateThatDoesNotExist() {
        assertThatThrownBy(() -> PlainText.read("Date: 2014-02-30\n\nThey met."))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("\"2014-02-30\" does not exist");
    }

    @Test
    void refusesWhatHoldsNoText() {
        assertThatThrownBy(() -> PlainText.read(" \n\t\n")).hasMessageContaining("empty");
        assertThatThrownBy(() -> PlainText.read("Title: Nothing\n\n \n")).hasMessageContaining("no text");
    }
}
