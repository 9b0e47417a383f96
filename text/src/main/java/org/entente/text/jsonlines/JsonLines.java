package org.entente.text.jsonlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;

/**
 * A JSON Lines file: one document a line, {@code {"id","date","title","text"}}. Blank lines are passed over.
 *
 * @param articles the lines that were read, in order
 * @param unreadable the lines that were not
 */
public record JsonLines(List<Line> articles, List<BadLine> unreadable) {
    public JsonLines {
        articles = List.copyOf(articles);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A line that was read.
     *
     * @param number from 1
     */
    public record Line(int number, Article article) {}

    /**
     * A line that was not.
     *
     * @param number from 1
     */
    public record BadLine(int number, UnreadableException reason) {}

    /** Reads every line on its own; a bad one does not stop the others. */
    public static JsonLines read(String file) {
        List<Line> articles = new ArrayList<>();
        List<BadLine> unreadable = new ArrayList<>();
        int number = 0;
        for (int begin = 0; begin < file.length(); ) {
            int end = file.indexOf('\n', begin);
            int stop = end < 0 ? file.length() : end;
            String line = file.substring(begin, stop).strip();
            number++;
            try {
                if (!line.isEmpty()) {
                    articles.add(new Line(number, JsonArticle.read(line)));
                }
            } catch (UnreadableException reason) {
                unreadable.add(new BadLine(number, reason));
            }
            begin = stop + 1;
        }
        return articles.isEmpty() && unreadable.size() > 1
                ? oneOverManyLines(file).orElse(new JsonLines(articles, unreadable))
                : new JsonLines(articles, unreadable);
    }

    /** A single document, or an array that is to be refused as a whole, set over many lines to be read by people. */
    private static Optional<JsonLines> oneOverManyLines(String file) {
        try {
            return Optional.of(new JsonLines(List.of(new Line(1, JsonArticle.read(file))), List.of()));
        } catch (UnreadableException reason) {
            return JsonArticle.json(file)
                    ? Optional.of(new JsonLines(List.of(), List.of(new BadLine(1, reason))))
                    : Optional.empty();
        }
    }
}
