package org.entente.text.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much text every element of a page holds, in characters that are no white space. Taken in one walk, so that a
 * deeply nested page costs no more than a flat one.
 *
 * <p>Running text is what stands directly in a block, not in a link, where there is enough of it for a sentence or two:
 * in a {@code p}, but also in a {@code div} whose lines are parted by {@code br}.
 */
final class TextMeasure {
    private static final int SENTENCE = 70;
    private static final Counts NOTHING = new Counts();

    private final IdentityHashMap<Element, Counts> counts = new IdentityHashMap<>();

    /** Measures the page as it is now; what is removed later stays counted. */
    static TextMeasure of(Element root) {
        TextMeasure measure = new TextMeasure();
        root.traverse(measure.new Walk());
        return measure;
    }

    int text(Element element) {
        return counts(element).text;
    }

    int running(Element element) {
        return counts(element).running;
    }

    /** Running text of the element alone, without that of the blocks in it. */
    int ownRunning(Element element) {
        return element.isBlock() ? counts(element).ownRunning() : 0;
    }

    /** Commas beside the element's own running text. */
    int ownCommas(Element element) {
        return counts(element).commas;
    }

    /** Share of the text that stands in links, 0 to 1. */
    double linkShare(Element element) {
        Counts found = counts(element);
        return found.text == 0 ? 0 : (double) found.linked / found.text;
    }

    private Counts counts(Element element) {
        return counts.getOrDefault(element, NOTHING);
    }

    private static final class Counts {
        private int text;
        private int linked;
        private int running;
        private int own;
        private int commas;

        private int ownRunning() {
            return own >= SENTENCE ? own : 0;
        }

        private void add(TextNode node) {
            String content = node.getWholeText();
            for (int at = 0; at < content.length(); at++) {
                char character = content.charAt(at);
                text += Character.isWhitespace(character) ? 0 : 1;
                commas += ",،、，".indexOf(character) >= 0 ? 1 : 0;
            }
        }

        private void add(Counts below, boolean block) {
            text += below.text;
            linked += below.linked;
            running += below.running;
            own += block ? 0 : below.own;
            commas += block ? 0 : below.commas;
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
                Counts around = open.element();
                int before = around.text;
                around.add(text);
                around.own += around.text - before;
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
                closed.own = 0;
            }
            if (element.isBlock()) {
                closed.running += closed.ownRunning();
            }
            if (!open.isEmpty()) {
                open.element().add(closed, element.isBlock());
            }
        }
    }
}
