package org.entente.text.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.entente.text.publication.Dateline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article out of a web page. The text that spans count in is the extracted one. */
public final class HtmlArticle {
    /** Below this many characters the page's own body is taken for a teaser if its data hold a longer one. */
    private static final int TEASER = 600;

    private static final String PARAGRAPH_END = "\n\n";

    private HtmlArticle() {}

    /**
     * Reads a page.
     *
     * @param html the decoded page, well formed or not
     * @throws UnreadableException if it holds no text
     */
    public static Article read(String html) throws UnreadableException {
        Document page = Jsoup.parse(html);
        HtmlMetadata metadata = new HtmlMetadata(page);
        String title = metadata.title();
        String source = metadata.source().orElse(null);
        Optional<LocalDate> published = metadata.published();
        String described = metadata.articleBody().map(HtmlText::of).orElse("");
        String everything = HtmlText.of(page.body());

        Boilerplate.remove(page);
        List<String> paragraphs = HtmlText.paragraphs(ArticleBody.of(page));
        String text = String.join(PARAGRAPH_END, ArticleLines.of(paragraphs, title));
        if (text.length() < TEASER && described.length() > text.length()) {
            text = described;
        }
        text = text.isBlank() ? everything : text;
        if (text.isBlank()) {
            throw new UnreadableException(
                    "it is a page without text.",
                    "If a script writes its text, open it in a browser and save what you see.");
        }
        LocalDate date = published
                .or(() -> Dateline.find(String.join(PARAGRAPH_END, paragraphs)))
                .orElse(null);
        return new Article(text, title, date, source);
    }
}
