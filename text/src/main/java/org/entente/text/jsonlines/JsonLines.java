package org.entente.text.jsonlines;

import java.util.ArrayList;
import java.util.List;
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
        return new JsonLines(articles, unreadable);
    }
}
