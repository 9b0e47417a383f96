package org.entente.text.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Takes the site's name off a headline: "Talks resume | The Vienna Courier". */
final class PageTitle {
    private static final String BAR = "\\s+(?:[|–—»·•]|::|-)\\s+";
    private static final Pattern LAST_PART = Pattern.compile("(.{15,}?)" + BAR + "[^|–—»·•]{2,40}");
    private static final Pattern BARS = Pattern.compile(BAR);

    private PageTitle() {}

    /**
     * A headline that the page gives for its article.
     *
     * @param sites names the page gives its site
     */
    static String cleaned(String title, Document page, List<String> sites) {
        String plain = HtmlText.of(title).replaceAll("\\s+", " ").strip();
        return heading(plain, page).orElseGet(() -> withoutSite(plain, sites));
    }

    /** The window's title, whose last part is taken for the site's name. */
    static Optional<String> ofWindow(Document page) {
        Matcher withSite = LAST_PART.matcher(page.title());
        String title = withSite.matches() ? withSite.group(1) : page.title();
        return title.isBlank() ? Optional.empty() : Optional.of(title);
    }

    /** The heading that the title repeats with something added. */
    private static Optional<String> heading(String title, Document page) {
        return page.select("h1").eachText().stream()
                .filter(heading -> title.startsWith(heading) || title.endsWith(heading))
                .filter(heading -> 2 * heading.length() >= title.length())
                .findFirst();
    }

    private static String withoutSite(String title, List<String> sites) {
        String[] parts = BARS.split(title, -1);
        if (parts.length < 2) {
            return title;
        }
        if (named(parts[parts.length - 1], sites)) {
            return title.substring(0, title.lastIndexOf(parts[parts.length - 1]))
                    .replaceFirst(BAR + "$", "");
        }
        return named(parts[0], sites) ? title.substring(parts[0].length()).replaceFirst("^" + BAR, "") : title;
    }

    private static boolean named(String part, List<String> sites) {
        return sites.stream()
                .anyMatch(site ->
                        letters(site).equals(letters(part)) && !letters(part).isEmpty());
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "").replaceAll("(?:com|org|net)$", "");
    }
}
