package org.entente.text.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.publication.WrittenDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Title, date and publisher of a page, from the places where pages put them, the most deliberate first. */
final class HtmlMetadata {
    private static final List<String> DATE_NAMES = List.of(
            "article:published_time",
            "og:published_time",
            "datepublished",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "parsely-pub-date",
            "sailthru.date",
            "citation_publication_date",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "pubdate",
            "date");
    private static final String TIMES =
            "time[itemprop=datePublished], time[pubdate], article time, header time, .byline time, time";
    private static final String DATE_CLASSES =
            "[itemprop=datePublished], [class*=publish], [class*=pubdate], [class*=post-date], [class*=entry-date], .date, #date";
    private static final Pattern DATE_IN_ADDRESS =
            Pattern.compile("/([12]\\d{3})(?:/[A-Za-z]{2,20})?[/-](\\d{1,2})[/-](\\d{1,2})(?:/|$)");

    private final Document page;
    private final JsonLinkedData linked;

    HtmlMetadata(Document page) {
        this.page = page;
        this.linked = JsonLinkedData.of(page);
    }

    /** The headline, without the site's name; empty when the page has none. */
    String title() {
        List<String> sites = Stream.of(meta("og:site_name"), linked.text("publisher"))
                .flatMap(Optional::stream)
                .toList();
        return linked.text("headline")
                .or(() -> meta("og:title"))
                .or(() -> meta("twitter:title"))
                .or(this::onlyHeading)
                .or(() -> PageTitle.ofWindow(page))
                .map(title -> PageTitle.cleaned(title, page, sites))
                .orElse("");
    }

    Optional<LocalDate> published() {
        return Stream.<Supplier<Stream<String>>>of(
                        () -> linked.text("datePublished", "dateCreated").stream(),
                        () -> DATE_NAMES.stream().flatMap(name -> meta(name).stream()),
                        () -> page.select(TIMES).stream().map(HtmlMetadata::timeValue),
                        () -> page.select(DATE_CLASSES).stream().map(HtmlMetadata::timeValue),
                        () -> address().flatMap(HtmlMetadata::dateInAddress).stream())
                .flatMap(Supplier::get)
                .flatMap(value -> WrittenDate.of(value).stream())
                .findFirst();
    }

    Optional<String> source() {
        return meta("og:site_name").or(() -> linked.text("publisher")).or(this::address);
    }

    /** The article's text as the page repeats it in its data, for pages whose body hides it. */
    Optional<String> articleBody() {
        return linked.text("articleBody");
    }

    private Optional<String> address() {
        return page.select("link[rel=canonical]").eachAttr("href").stream()
                .findFirst()
                .or(() -> meta("og:url"));
    }

    private Optional<String> meta(String name) {
        return page.select("meta[property], meta[name], meta[itemprop]").stream()
                .filter(meta -> Stream.of("property", "name", "itemprop")
                        .anyMatch(key -> meta.attr(key).equalsIgnoreCase(name)))
                .map(meta -> meta.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private Optional<String> onlyHeading() {
        List<String> headings = page.select("h1").eachText();
        return headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty();
    }

    private static String timeValue(Element time) {
        return Stream.of(time.attr("datetime"), time.attr("content"), time.text())
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> dateInAddress(String address) {
        Matcher matcher = DATE_IN_ADDRESS.matcher(address);
        return matcher.find()
                ? Optional.of(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                : Optional.empty();
    }
}
