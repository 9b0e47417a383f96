package org.entente.text.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedReaderTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>The Vienna Courier</title><link>https://courier.example</link><description>News</description>
            <item><title>Talks &amp; sanctions</title><link>https://courier.example/1</link><guid>tag:1</guid>
              <pubDate>Mon, 16 Jun 2014 10:00:00 GMT</pubDate><description>Short.</description>
              <content:encoded><![CDATA[<p>They <b>met</b>.</p><p>They parted.</p>]]></content:encoded></item>
            <item><title>Kerry: no talks</title><link>https://courier.example/2</link></item>
            <item><description>&lt;p&gt;No title &amp;amp; no link.&lt;/p&gt;</description></item>
            <item><link>https://courier.example/4</link></item>
            </channel></rss>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsTheEntriesOfAnRssFile() throws UnreadableException {
        List<Article> articles = FeedReader.read(RSS);
        assertThat(articles)
                .extracting(Article::text)
                .containsExactly("They met.\n\nThey parted.", "Kerry: no talks", "No title & no link.");
        Article first = articles.get(0);
        assertThat(first.title()).isEqualTo("Talks & sanctions");
        assertThat(first.published()).isEqualTo(LocalDate.of(2014, 6, 16));
        assertThat(first.name()).isEqualTo("tag:1");
        assertThat(first.source()).isEqualTo("The Vienna Courier");
        assertThat(articles.get(1).name()).isEqualTo("https://courier.example/2");
        assertThat(articles.get(2).name()).isNull();
    }

    @Test
    void readsTheEntriesOfAnAtomFile() throws UnreadableException {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>urn:f</id><updated>2014-06-17T00:00:00Z</updated>
                <entry><id>urn:1</id><title type="html">Talks &lt;i&gt;resume&lt;/i&gt;</title><updated>2014-06-17T00:00:00Z</updated>
                <published>2014-06-16T10:00:00Z</published><link href="https://courier.example/1"/>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>They met.</p><p>They parted.</p></div></content></entry>
                </feed>
                """;
        Article article = FeedReader.read(atom).get(0);
        assertThat(article.text()).isEqualTo("They met.\n\nThey parted.");
        assertThat(article.title()).isEqualTo("Talks resume");
        assertThat(article.published()).isEqualTo(LocalDate.of(2014, 6, 16));
        assertThat(article.name()).isEqualTo("urn:1");
    }

    @Test
    void loadsNoFileThatAnEntityNames() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + "<rss version=\"2.0\"><channel><title>t</title><link>l</link><description>d</description>"
                + "<item><description>&x;</description></item></channel></rss>";
        assertThatThrownBy(() -> FeedReader.read(feed))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void refusesEntitiesThatMultiply() {
        String feed =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss/>";
        assertThatThrownBy(() -> FeedReader.read(feed)).hasMessageContaining("DOCTYPE");
    }

    @Test
    void refusesBrokenXmlAndEmptyFeeds() {
        assertThatThrownBy(() -> FeedReader.read("<rss><channel>")).hasMessageContaining("not a feed that can be read");
        assertThatThrownBy(() -> FeedReader.read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>t</title></feed>"))
                .hasMessageContaining("without entries");
    }
}
