package org.entente.text.pdf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.entente.text.plain.Headline;
import org.entente.text.publication.Dateline;

/** Reads PDF files by a worker process each. The text that spans count in is the extracted one. */
public final class PdfReader {
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final int MEGABYTES = 256;

    private final PdfProcess process;

    /** A reader that gives every file 30 seconds and 256 MB of heap. */
    public PdfReader() {
        this(TIME, MEGABYTES);
    }

    /**
     * A reader with limits of its own.
     *
     * @param time after which the worker is killed
     * @param megabytes most heap the worker may use
     */
    public PdfReader(Duration time, int megabytes) {
        this.process = new PdfProcess(time, megabytes);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it has a password, is damaged, holds no text, or goes beyond the limits
     */
    public Article read(Path file) throws UnreadableException {
        PdfContent content = PdfContent.parse(process.run(file));
        String text = PdfText.flowing(content.raw());
        if (text.isBlank()) {
            throw PdfOutcome.NO_TEXT.refusal("");
        }
        return new Article(
                text,
                meaningful(content.title())
                        ? content.title()
                        : Headline.of(text).orElse(""),
                Dateline.find(text).orElse(null),
                null);
    }

    /** Word processors put the file's name where the title belongs. */
    private static boolean meaningful(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return !title.isBlank()
                && !lower.startsWith("microsoft word")
                && !lower.startsWith("untitled")
                && !lower.matches(".*\\.[a-z]{2,4}");
    }
}
