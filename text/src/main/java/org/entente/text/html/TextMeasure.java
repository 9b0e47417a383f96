package org.entente.text.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text every element of a page holds, in characters that are no white space: all of it, the part in links, the
 * part in long paragraphs. Taken in one walk, so that a deeply nested page costs no more than a flat one.
 */
final class TextMeasure {
    private static final int LONG_PARAGRAPH = 70;
    private static final Counts NOTHING = new Counts();

    private final IdentityHashMap<Element, Counts> counts = new IdentityHashMap<>();

    /** Measures the page as it is now; what is removed later stays counted. */
    static TextMeasure of(Element root) {
        TextMeasure measure = new TextMeasure();
        root.traverse(measure.new Walk());
        return measure;
    }

    int text(Element element) {
        return of(element, counts).text;
    }

    /** Characters in paragraphs long enough to be running text. */
    int running(Element element) {
        return of(element, counts).running;
    }

    /** Share of the text that stands in links, 0 to 1. */
    double linkShare(Element element) {
        Counts found = of(element, counts);
        return found.text == 0 ? 0 : (double) found.linked / found.text;
    }

    private static Counts of(Element element, IdentityHashMap<Element, Counts> counts) {
        return counts.getOrDefault(element, NOTHING);
    }

    private static final class Counts {
        private int text;
        private int linked;
        private int running;

        private void add(Counts below) {
            text += below.text;
            linked += below.linked;
            running += below.running;
        }
    }

    private final class Walk implements NodeVisitor {
        private final Deque<Counts> open = new ArrayDeque<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                Counts fresh = new Counts();
                counts.put(element, fresh);
                open.push(fresh);
            } else if (node instanceof TextNode text && !open.isEmpty()) {
                open.element().text += visible(text.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            Counts closed = open.pop();
            if (element.nameIs("a") && element.hasAttr("href")) {
                closed.linked = closed.text;
            }
            if (element.nameIs("p") && closed.text >= LONG_PARAGRAPH) {
                closed.running = closed.text;
            }
            if (!open.isEmpty()) {
                open.element().add(closed);
            }
        }

        private int visible(String text) {
            return (int) text.chars()
                    .filter(character -> !Character.isWhitespace(character))
                    .count();
        }
    }
}
