package org.entente.text.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.article.Article;
import org.entente.text.html.HtmlText;
import org.entente.text.publication.Dateline;
import org.jspecify.annotations.Nullable;

/** One entry of a feed as an article. */
final class FeedEntry {
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!][^<>]{0,2000}>|&#?\\w{2,8};");

    private FeedEntry() {}

    static Optional<Article> article(SyndEntry entry, SyndFeed feed) {
        String title = plain(entry.getTitleEx()).replaceAll("\\s+", " ").strip();
        String content = longestContent(entry);
        String text = content.isBlank() ? title : content;
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Article(text, title, published(entry, text), name(entry), source(entry, feed)));
    }

    private static String longestContent(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.of(entry).map(SyndEntry::getDescription))
                .filter(Objects::nonNull)
                .map(FeedEntry::plain)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    /** RSS does not say whether a value is HTML, and Atom feeds say "text" of what is; marks and entities tell. */
    private static String plain(@Nullable SyndContent content) {
        String value = content == null ? null : content.getValue();
        if (value == null) {
            return "";
        }
        return MARKUP.matcher(value).find() ? HtmlText.of(value) : value.strip();
    }

    /** In UTC, as ROME keeps the moment but not the zone it was written in. */
    private static @Nullable LocalDate published(SyndEntry entry, String text) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null
                ? Dateline.find(text).orElse(null)
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static @Nullable String name(SyndEntry entry) {
        return Stream.of(entry.getUri(), entry.getLink())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String source(SyndEntry entry, SyndFeed feed) {
        return Stream.of(feed.getTitle(), entry.getLink())
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElse(null);
    }
}
