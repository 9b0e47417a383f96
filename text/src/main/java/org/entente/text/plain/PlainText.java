package org.entente.text.plain;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.entente.text.publication.Dateline;
import org.entente.text.publication.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Reads plain text and Markdown. The article's text is the file's text exactly, head and markup included. */
public final class PlainText {
    private PlainText() {}

    /**
     * Reads plain text.
     *
     * @throws UnreadableException if the text is blank, or its head gives a date that is none
     */
    public static Article read(String text) throws UnreadableException {
        return read(text, TextHead.ofPlain(text), false);
    }

    /**
     * Reads Markdown, with front matter or a plain text's head.
     *
     * @throws UnreadableException if the text is blank, or its head gives a date that is none
     */
    public static Article readMarkdown(String text) throws UnreadableException {
        return read(text, TextHead.ofMarkdown(text), true);
    }

    private static Article read(String text, TextHead head, boolean markdown) throws UnreadableException {
        String body = head.body().of(text);
        if (body.isBlank()) {
            throw new UnreadableException(
                    text.isBlank() ? "it is empty." : "it has a head but no text.", "Give a file with a text in it.");
        }
        Optional<String> title = head.field("title", "headline")
                .or(() -> markdown ? Headline.ofMarkdown(body) : Optional.empty())
                .or(() -> Headline.of(body));
        return new Article(
                text,
                title.orElse(""),
                published(head, body),
                head.field("source", "publisher", "agency", "url", "link").orElse(null));
    }

    private static @Nullable LocalDate published(TextHead head, String body) throws UnreadableException {
        Optional<String> date = head.field("date", "published");
        return date.isPresent()
                ? WrittenDate.required("date", date.get())
                : Dateline.find(body).orElse(null);
    }
}
