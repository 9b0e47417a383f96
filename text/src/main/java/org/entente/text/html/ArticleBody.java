package org.entente.text.html;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds a page's article.
 *
 * <p>Where the page marks it ({@code itemprop=articleBody}), that. Otherwise every paragraph votes for its parent, and
 * with half its weight for its grandparent; weight grows with length and commas, and links take it away. The idea is
 * that of Arc90's Readability (2009).
 */
final class ArticleBody {
    private static final int LEAST_TEXT = 200;
    private static final int LEAST_PARAGRAPH = 25;
    private static final double WORTH_CLIMBING = 1.15;
    private static final double MOST_LINKS = 0.3;

    private ArticleBody() {}

    /** The article's element in a page already freed of boilerplate; the whole body when nothing stands out. */
    static Element of(Document page) {
        TextMeasure measure = TextMeasure.of(page);
        return page.select("[itemprop=articleBody]").stream()
                .max(Comparator.comparingInt(measure::text))
                .filter(marked -> measure.text(marked) >= LEAST_TEXT)
                .or(() -> bestScored(page, measure).map(best -> climb(best, measure)))
                .orElseGet(page::body);
    }

    private static Optional<Element> bestScored(Document page, TextMeasure measure) {
        IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();
        for (Element paragraph : page.select("p, pre, blockquote, section > div:not(:has(p, div))")) {
            double weight = weight(paragraph);
            vote(scores, paragraph.parent(), weight);
            vote(scores, paragraph.parent() == null ? null : paragraph.parent().parent(), weight / 2);
        }
        // In the order of the page, so that equal scores always fall to the same element.
        return page.body().stream()
                .filter(scores::containsKey)
                .max(Comparator.comparingDouble(
                        element -> scores.getOrDefault(element, 0.0) * (1 - measure.linkShare(element))));
    }

    private static double weight(Element paragraph) {
        String text = paragraph.text();
        if (text.length() < LEAST_PARAGRAPH) {
            return 0;
        }
        long commas = text.chars().filter(character -> character == ',').count();
        return 1 + commas + Math.min(text.length() / 100.0, 3);
    }

    private static void vote(IdentityHashMap<Element, Double> scores, @Nullable Element element, double weight) {
        if (element != null && weight > 0) {
            scores.merge(element, weight, Double::sum);
        }
    }

    /** An article cut into several sections: its parent holds clearly more running text, and few links. */
    private static Element climb(Element best, TextMeasure measure) {
        Element current = best;
        for (Element above = best.parent(); above != null && !above.nameIs("html"); above = above.parent()) {
            boolean more = measure.running(above) > WORTH_CLIMBING * measure.running(current);
            boolean oneArticle =
                    above.nameIs("article") || above.select("article").size() <= 1;
            if (more && oneArticle && measure.linkShare(above) < MOST_LINKS) {
                current = above;
            }
        }
        return current;
    }
}
