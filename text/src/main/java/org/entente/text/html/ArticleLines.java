package org.entente.text.html;

import java.util.List;

/** The paragraphs of an article, without the lines around and between them that are not its text. */
final class ArticleLines {
    private static final int SHORT_LINE = 160;

    private ArticleLines() {}

    /**
     * Leaves out the headline repeated, lines that ask for something, and at both rims what is no sentence: kickers,
     * bylines, captions, labels of links. Where sentences make up less than half of the text, as in a list, the rims
     * stay.
     */
    static List<String> of(List<String> paragraphs, String title) {
        List<String> lines = paragraphs.stream()
                .filter(line -> !line.equals(title) && !Boilerplate.line(line))
                .toList();
        int begin = 0;
        int end = lines.size();
        while (begin < end && label(lines.get(begin))) {
            begin++;
        }
        while (begin < end && label(lines.get(end - 1))) {
            end--;
        }
        List<String> inner = lines.subList(begin, end);
        return 2 * length(inner) >= length(lines) ? inner : lines;
    }

    /** A short line without the full stop, mark or quote that ends a sentence. */
    private static boolean label(String line) {
        int last = line.codePointBefore(line.length());
        return line.length() <= SHORT_LINE && (Character.isLetterOrDigit(last) || ":,|;/-–—»".indexOf(last) >= 0);
    }

    private static int length(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
