package org.entente.text.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.entente.text.article.Article;

/** Collects text up to what a document may hold. */
final class LimitedWriter extends Writer {
    private final StringWriter text = new StringWriter();

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
        if (text.getBuffer().length() + length > Article.LONGEST) {
            throw new PdfTooLongException();
        }
        text.write(characters, from, length);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
