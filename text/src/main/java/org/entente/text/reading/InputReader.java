package org.entente.text.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.entente.text.encoding.TextDecoder;
import org.entente.text.feed.FeedReader;
import org.entente.text.html.HtmlArticle;
import org.entente.text.jsonlines.JsonLines;
import org.entente.text.pdf.PdfReader;
import org.entente.text.plain.PlainText;

/** Reads one input by its format into articles with names. */
final class InputReader {
    private final PdfReader pdfReader = new PdfReader();

    /**
     * An article and what it is called before names are made to differ.
     *
     * @param name as the article or its file says
     */
    record Named(String name, Article article) {}

    /** Reads an input; problems with parts of it are added to the list. */
    List<Named> read(Input input, List<Problem> problems) throws IOException, UnreadableException {
        return switch (FormatDetection.of(input.name(), input.bytes())) {
            case PLAIN -> one(input, PlainText.read(prose(input)));
            case MARKDOWN -> one(input, PlainText.readMarkdown(prose(input)));
            case HTML -> one(input, HtmlArticle.read(document(TextDecoder.decodeMarkup(input.bytes()))));
            case PDF -> one(input, pdf(input));
            case FEED -> feed(input);
            case JSON_LINES -> lines(input, problems);
        };
    }

    private static List<Named> one(Input input, Article article) {
        return List.of(new Named(input.name(), article));
    }

    private Article pdf(Input input) throws IOException, UnreadableException {
        if (input.file() != null) {
            return pdfReader.read(input.file());
        }
        Path copy = Files.createTempFile("entente-", ".pdf");
        copy.toFile().deleteOnExit();
        try {
            return pdfReader.read(Files.write(copy, input.bytes()));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static List<Named> feed(Input input) throws UnreadableException {
        List<Named> named = new ArrayList<>();
        for (Article article : FeedReader.read(document(TextDecoder.decodeMarkup(input.bytes())))) {
            String name = article.name() == null ? input.name() + ":" + (named.size() + 1) : article.name();
            named.add(new Named(name, article));
        }
        return named;
    }

    private static List<Named> lines(Input input, List<Problem> problems) throws UnreadableException {
        JsonLines lines = JsonLines.read(TextDecoder.decode(input.bytes()));
        for (JsonLines.BadLine bad : lines.unreadable()) {
            problems.add(Problem.badData(input.place() + ":" + bad.number(), bad.reason()));
        }
        if (lines.articles().isEmpty() && lines.unreadable().isEmpty()) {
            throw new UnreadableException("it holds no line.", "Write one document a line.");
        }
        List<Named> named = new ArrayList<>();
        for (JsonLines.Line line : lines.articles()) {
            String place = ":" + line.number();
            try {
                Prose.require(document(line.article().text()));
                String name = line.article().name();
                named.add(new Named(name == null ? input.name() + place : name, line.article()));
            } catch (UnreadableException tooLong) {
                problems.add(Problem.badData(input.place() + place, tooLong));
            }
        }
        return named;
    }

    private static String prose(Input input) throws UnreadableException {
        return Prose.require(document(TextDecoder.decode(input.bytes())));
    }

    private static String document(String text) throws UnreadableException {
        if (text.length() > Article.LONGEST) {
            throw new UnreadableException(
                    String.format(
                            Locale.ROOT,
                            "it has %,d characters; a document may have %,d.",
                            text.length(),
                            Article.LONGEST),
                    "Split it into several files.");
        }
        return text;
    }
}
