package org.entente.text.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is not its article: navigation, teasers, advertising, sharing, comments. */
final class Boilerplate {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, button,"
                    + " input, select, textarea, nav, aside, footer, dialog, menu, audio, video, figure, picture, [hidden],"
                    + " [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search],"
                    + " [role=dialog], [style*=display:none], [style*=display: none]";

    /** Words that pages call such parts by, in classes and ids. */
    private static final Set<String> NOISE_NAMES = Set.of(
            "ad",
            "ads",
            "advert",
            "advertisement",
            "banner",
            "breadcrumb",
            "breadcrumbs",
            "byline",
            "caption",
            "comment",
            "comments",
            "consent",
            "cookie",
            "cookies",
            "copyright",
            "credit",
            "disqus",
            "footer",
            "masthead",
            "menu",
            "modal",
            "nav",
            "navbar",
            "navigation",
            "newsletter",
            "outbrain",
            "pager",
            "pagination",
            "popular",
            "popup",
            "promo",
            "promotion",
            "recommendations",
            "recommended",
            "related",
            "share",
            "sharing",
            "sidebar",
            "signup",
            "skip",
            "social",
            "sponsor",
            "sponsored",
            "subscribe",
            "subscription",
            "taboola",
            "taglist",
            "tags",
            "teaser",
            "teasers",
            "toolbar",
            "trending",
            "widget");

    private static final Pattern NOISE_LINE = Pattern.compile(
            "(?iu)(?:(?:also )?read (?:more|also|next|the full)|also read|see also|related(?: (?:stories|articles|news|topics))?:?$"
                    + "|share (?:this|on)|follow us|sign up (?:for|to)|subscribe (?:to|now)|advertisement$|click here|continue reading"
                    + "|skip to |all rights reserved|©|\\(c\\) \\d{4}|copyright (?:©|\\d)|photo(?:graph)?(?: credit)?:|image(?: credit)?:"
                    + "|(?:this website|we) uses? cookies).*");
    private static final Pattern NAME_PARTS = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Set<String> KEPT = Set.of("html", "body", "main", "article", "p");
    private static final int SHORT_LINE = 160;
    private static final int SHORT_LIST = 600;
    private static final double MOSTLY_LINKS = 0.5;

    private Boilerplate() {}

    /** Removes such parts from the page itself. */
    static void remove(Document page) {
        TextMeasure before = TextMeasure.of(page);
        int running = before.running(page);
        page.select(NEVER_TEXT).stream()
                .filter(part -> !main(before.running(part), running))
                .forEach(Element::remove);
        page.select("[class], [id]").stream()
                .filter(part -> noisy(part) && !main(before.running(part), running))
                .forEach(Element::remove);
        TextMeasure after = TextMeasure.of(page);
        page.select("header, form").stream()
                .filter(part -> after.running(part) == 0)
                .forEach(Element::remove);
        page.select("p, ul, ol, table, h2, h3, h4, h5, h6").stream()
                .filter(part -> after.text(part) < SHORT_LIST
                        && after.running(part) == 0
                        && after.linkShare(part) > MOSTLY_LINKS)
                .forEach(Element::remove);
    }

    /** Whether a paragraph asks the reader for something rather than reporting. */
    static boolean line(String paragraph) {
        return paragraph.length() <= SHORT_LINE && NOISE_LINE.matcher(paragraph).matches();
    }

    private static boolean noisy(Element part) {
        return !KEPT.contains(part.normalName())
                && Stream.of(part.className(), part.id())
                        .flatMap(name -> Stream.of(NAME_PARTS.split(name)))
                        .anyMatch(word -> NOISE_NAMES.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** A part with half of the page's running text is the article, whatever it is called. */
    private static boolean main(int running, int all) {
        return all > 0 && 2L * running >= all;
    }
}
