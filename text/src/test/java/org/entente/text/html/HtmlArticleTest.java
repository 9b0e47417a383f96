package org.entente.text.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlArticleTest {
    private static final String PARAGRAPHS = """
            <p>The two governments met on Monday, their envoys said, and agreed to meet again within a month.</p>
            <p>Neither side gave details, but a diplomat, who asked not to be named, spoke of a first step.</p>
            """;

    @Test
    void takesTheArticleAndNothingAroundIt() throws IOException, UnreadableException {
        assertThat(HtmlArticle.read(page("news.html")).text()).isEqualTo("""
                        Iran and six world powers resumed their talks in Vienna on Monday, with both sides saying that wide gaps remained over enrichment.

                        “There is a will,” the Iranian foreign minister said,
                        “and so there is a way.” He did not elaborate on the nego\u00ADtiations, diplomats said.

                        What comes next

                        The delegations meet again in July, when the International Atomic Energy Agency is due to report, and sanctions may be eased.

                        The interim agreement runs out on July 20, and no extension has been agreed so far.

                        Washington says that no deal is better than a bad deal.

                        We shall not give up our rights, the supreme leader told officials in Tehran, according to his own web site.""");
    }

    @Test
    void readsTheMetadataOfAPage() throws IOException, UnreadableException {
        Article article = HtmlArticle.read(page("news.html"));
        assertThat(article.title()).isEqualTo("Iran and powers resume talks in Vienna");
        assertThat(article.published()).isEqualTo(LocalDate.of(2014, 6, 16));
        assertThat(article.source()).isEqualTo("The Vienna Courier");
    }

    @Test
    void joinsTheSectionsOfAnArticle() throws IOException, UnreadableException {
        Article article = HtmlArticle.read(page("sections.html"));
        assertThat(article.text())
                .contains("arming rebels")
                .contains("offered to mediate")
                .contains("The envoys");
        assertThat(article.text()).doesNotContain("Archive").doesNotContain("Imprint");
        assertThat(article.title()).isEqualTo("The war of the two valleys");
        assertThat(article.published()).isEqualTo(LocalDate.of(1999, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='article:published_time' content='2014-06-16T08:00:00Z'>",
                "<meta name='DC.date.issued' content='2014-06-16'>",
                "<meta itemprop='datePublished' content='June 16, 2014'>",
                "<link rel='canonical' href='https://courier.example/world/2014/06/16/talks.html'>",
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2014-06-16\"}</script>",
                "<body><time datetime='2014-06-16T10:00'>yesterday</time>",
                "<body><p class='post-date'>16 June 2014</p>",
                "<body><p>VIENNA, June 16, 2014 (Reuters) - The two sides met, and they agreed to meet again.</p>"
            })
    void findsTheDateWherePagesPutIt(String place) throws UnreadableException {
        assertThat(HtmlArticle.read(place + PARAGRAPHS).published()).isEqualTo(LocalDate.of(2014, 6, 16));
    }

    @Test
    void hasNoDateWhereThePageHasNone() throws UnreadableException {
        assertThat(HtmlArticle.read(PARAGRAPHS).published()).isNull();
    }

    @Test
    void readsAPageOfLineBreaks() throws UnreadableException {
        String html = "<body>The two sides met on Monday.<br><br>They parted<br>without a result.</body>";
        assertThat(HtmlArticle.read(html).text())
                .isEqualTo("The two sides met on Monday.\n\nThey parted\nwithout a result.");
    }

    @Test
    void readsAnArticleInsideAForm() throws UnreadableException {
        String html = "<body><form id='aspnetForm'><input type=hidden>" + PARAGRAPHS + "</form></body>";
        assertThat(HtmlArticle.read(html).text()).contains("first step");
    }

    @Test
    void keepsAnArticleInABadlyNamedElement() throws UnreadableException {
        String html = "<body><div class='content-with-sidebar social'>" + PARAGRAPHS + "</div></body>";
        assertThat(HtmlArticle.read(html).text()).contains("first step");
    }

    @Test
    void takesTheTextFromThePagesDataWhereItsBodyHidesIt() throws UnreadableException {
        String html = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + "They met again. ".repeat(50) + "\"}</script><body><p>Please log in.</p></body>";
        assertThat(HtmlArticle.read(html).text()).startsWith("They met again. They met again.");
    }

    @Test
    void refusesAPageWithoutText() {
        assertThatThrownBy(() -> HtmlArticle.read("<html><body><script>app()</script></body></html>"))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("page without text");
    }

    @Test
    void takesADeepAndALargePageWithoutTrouble() throws UnreadableException {
        String deep = "<div class=ad>".repeat(30_000) + PARAGRAPHS;
        assertThat(HtmlArticle.read(deep).text()).contains("first step");
        String large =
                "<p>They met, they talked, they parted, and nothing came of it all in the end.</p>".repeat(40_000);
        assertThat(HtmlArticle.read(large).text()).hasSizeGreaterThan(2_000_000);
    }

    private static String page(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(HtmlArticleTest.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
