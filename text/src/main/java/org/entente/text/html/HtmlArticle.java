package org.entente.text.html;

import java.util.List;
import java.util.function.Predicate;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.entente.text.publication.Dateline;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article out of a web page. The text that spans count in is the extracted one. */
public final class HtmlArticle {
    /** Below this many characters the page's own body is taken for a teaser if its data hold a longer one. */
    private static final int TEASER = 600;

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
        String everything = HtmlText.of(page.body());
        var published = metadata.published();
        String described = metadata.articleBody().map(HtmlText::of).orElse("");
        String text = body(page, title);
        if (text.length() < TEASER && described.length() > text.length()) {
            text = described;
        }
        if (text.isBlank()) {
            text = everything;
        }
        if (text.isBlank()) {
            throw new UnreadableException(
                    "it is a page without text.",
                    "If a script writes its text, open it in a browser and save what you see.");
        }
        String found = text;
        return new Article(
                text,
                title,
                published.or(() -> Dateline.find(found)).orElse(null),
                metadata.source().orElse(null));
    }

    private static String body(Document page, String title) {
        Boilerplate.remove(page);
        List<String> paragraphs = HtmlText.paragraphs(ArticleBody.of(page));
        Predicate<String> noise = Boilerplate::line;
        return String.join(
                "\n\n",
                paragraphs.stream()
                        .filter(noise.or(paragraph -> paragraph.equals(title)).negate())
                        .toList());
    }
}
