package org.entente.text.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;

/** Reads RSS and Atom files. Document types are refused, so no entity can reach outside or blow up. */
public final class FeedReader {
    private FeedReader() {}

    /**
     * The entries of a feed in its order. An entry without content has its headline for its text; one without either
     * is left out.
     *
     * @param xml the decoded file
     * @throws UnreadableException if it is no feed, declares a document type, or has no entry with a text
     */
    public static List<Article> read(String xml) throws UnreadableException {
        SyndFeed feed = parse(xml);
        List<Article> articles = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            FeedEntry.article(entry, feed).ifPresent(articles::add);
        }
        if (articles.isEmpty()) {
            throw new UnreadableException(
                    "it is a feed without entries that hold text.", "Give the articles themselves.");
        }
        return List.copyOf(articles);
    }

    private static SyndFeed parse(String xml) throws UnreadableException {
        // ROME reads dates by this locale's names of days and months.
        SyndFeedInput input = new SyndFeedInput(false, Locale.US);
        input.setAllowDoctypes(false);
        try {
            return input.build(new StringReader(xml));
        } catch (FeedException | IllegalArgumentException invalid) {
            throw refusal(invalid);
        }
    }

    private static UnreadableException refusal(Exception invalid) {
        Throwable cause = Optional.ofNullable(invalid.getCause()).orElse(invalid);
        String reason = String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
        if (reason.contains("DOCTYPE")) {
            return new UnreadableException(
                    "it is a feed with a document type (DOCTYPE), which may name files and addresses to load.",
                    "If you trust it, delete the line that begins with <!DOCTYPE.");
        }
        return new UnreadableException(
                "it is not a feed that can be read: " + reason, "Save it again, or give the articles themselves.");
    }
}
