package org.entente.text.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a reader sees it: block elements become paragraphs, {@code <br>} a line break, other white
 * space a single space.
 */
public final class HtmlText {
    private static final Set<String> SILENT = Set.of("script", "style", "template", "head", "title", "noscript");
    private static final Set<String> CELLS = Set.of("td", "th");

    private HtmlText() {}

    /** The text of a piece of HTML, paragraphs parted by a blank line; empty when it holds none. */
    public static String of(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The text of an element, paragraphs parted by a blank line; empty when it holds none. */
    static String of(Element element) {
        return String.join("\n\n", paragraphs(element));
    }

    static List<String> paragraphs(Element element) {
        Collector collector = new Collector();
        element.traverse(collector);
        collector.flush();
        return collector.paragraphs;
    }

    private static final class Collector implements NodeVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder current = new StringBuilder();
        private int silent;
        private int preformatted;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && silent == 0) {
                append(text.getWholeText());
            } else if (node instanceof Element element) {
                open(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                silent -= SILENT.contains(element.normalName()) ? 1 : 0;
                preformatted -= element.nameIs("pre") ? 1 : 0;
                if (parts(element)) {
                    flush();
                }
            }
        }

        private void open(Element element) {
            silent += SILENT.contains(element.normalName()) ? 1 : 0;
            preformatted += element.nameIs("pre") ? 1 : 0;
            if (element.nameIs("br")) {
                lineBreak();
            } else if (CELLS.contains(element.normalName()) && !current.isEmpty()) {
                current.append('\t');
            } else if (parts(element)) {
                flush();
            }
        }

        private void lineBreak() {
            stripEnd();
            if (!current.isEmpty() && current.charAt(current.length() - 1) == '\n') {
                flush();
            } else if (!current.isEmpty()) {
                current.append('\n');
            }
        }

        private void append(String text) {
            for (int at = 0; at < text.length(); at++) {
                char character = text.charAt(at);
                boolean space = " \t\n\r\f".indexOf(character) >= 0;
                if (preformatted > 0 || !space) {
                    current.append(character);
                } else if (!current.isEmpty() && " \t\n".indexOf(current.charAt(current.length() - 1)) < 0) {
                    current.append(' ');
                }
            }
        }

        private void flush() {
            String paragraph = current.toString().strip();
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
            }
            current.setLength(0);
        }

        private void stripEnd() {
            while (!current.isEmpty() && current.charAt(current.length() - 1) == ' ') {
                current.setLength(current.length() - 1);
            }
        }

        private static boolean parts(Element element) {
            return element.isBlock() && !CELLS.contains(element.normalName()) && !SILENT.contains(element.normalName());
        }
    }
}
