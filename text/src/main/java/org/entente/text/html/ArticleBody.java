package org.entente.text.html;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's article.
 *
 * <p>Where the page marks it ({@code itemprop=articleBody}), that. Otherwise every block of running text votes for what
 * holds it, and with half its weight for what holds that; weight grows with length and commas, and links take it away.
 * The idea is that of Arc90's Readability (2009).
 */
final class ArticleBody {
    private static final int LEAST_TEXT = 200;
    private static final Set<String> PARAGRAPHS = Set.of("p", "pre", "blockquote", "li", "td", "dd");
    private static final Set<String> NO_PARAGRAPHS =
            Set.of("html", "title", "h1", "h2", "h3", "h4", "h5", "h6", "table");
    private static final double MOST_WEIGHT_OF_A_PARAGRAPH = 5;
    private static final double WORTH_CLIMBING = 1.15;
    private static final int MOST_STEPS = 3;
    private static final double MOST_LINKS = 0.3;

    private final Document page;
    private final TextMeasure measure;
    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();

    private ArticleBody(Document page) {
        this.page = page;
        this.measure = TextMeasure.of(page);
    }

    /** The article's element in a page already freed of boilerplate; the whole body when nothing stands out. */
    static Element of(Document page) {
        ArticleBody body = new ArticleBody(page);
        return body.marked().or(() -> body.bestScored().map(body::climb)).orElseGet(page::body);
    }

    private Optional<Element> marked() {
        return page.select("[itemprop=articleBody]").stream()
                .max(Comparator.comparingInt(measure::text))
                .filter(found -> measure.text(found) >= LEAST_TEXT);
    }

    private Optional<Element> bestScored() {
        page.body().stream()
                .filter(block -> measure.ownRunning(block) > 0 && !NO_PARAGRAPHS.contains(block.normalName()))
                .forEach(this::vote);
        // In the order of the page, so that equal scores always fall to the same element.
        return page.body().stream()
                .filter(scores::containsKey)
                .max(Comparator.comparingDouble(
                        element -> scores.getOrDefault(element, 0.0) * (1 - measure.linkShare(element))));
    }

    private void vote(Element block) {
        boolean paragraph = PARAGRAPHS.contains(block.normalName());
        double length = measure.ownRunning(block) / 100.0 + measure.ownCommas(block) / 2.0;
        double weight = 1 + (paragraph ? Math.min(length, MOST_WEIGHT_OF_A_PARAGRAPH) : length);
        Element holder = paragraph ? block.parent() : block;
        vote(holder, weight);
        vote(holder == null ? null : holder.parent(), weight / 2);
    }

    private void vote(@Nullable Element element, double weight) {
        if (element != null) {
            scores.merge(element, weight, Double::sum);
        }
    }

    /** An article cut into several sections: its parent holds clearly more running text, and few links. */
    private Element climb(Element best) {
        Element current = best;
        Element above = best.parent();
        for (int steps = 0; steps < MOST_STEPS && above != null && !above.nameIs("html"); steps++) {
            boolean more = measure.running(above) > WORTH_CLIMBING * measure.running(current);
            boolean oneArticle =
                    above.nameIs("article") || above.select("article").size() <= 1;
            if (more && oneArticle && measure.linkShare(above) < MOST_LINKS) {
                current = above;
            }
            above = above.parent();
        }
        return current;
    }
}
