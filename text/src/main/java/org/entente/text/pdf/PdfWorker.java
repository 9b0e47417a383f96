package org.entente.text.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The process that opens a PDF file, so that one that loops or swells takes down nothing but itself.
 *
 * <p>Arguments: the file, and the seconds after which the process ends itself should its parent be gone. Standard output
 * is UTF-8: the title's line, then the raw text, pages parted by form
 * feeds; or, when the exit code is not 0, what is to be said about it.
 */
public final class PdfWorker {
    private PdfWorker() {}

    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        haltAfter(Long.parseLong(arguments[1]));
        FontMappers.set(new BundledFont());
        PdfOutcome outcome = PdfOutcome.READ;
        String output;
        try {
            output = PdfContent.read(Path.of(arguments[0])).message();
        } catch (PdfRefusedException refused) {
            outcome = refused.outcome();
            output = Optional.ofNullable(refused.getMessage()).orElse("");
        }
        write(output);
        // Not System.exit: nothing of PDFBox's may hold the end up.
        Runtime.getRuntime().halt(outcome.exitCode());
    }

    @SuppressWarnings("SystemOut") // The pipe to the parent.
    private static void write(String output) throws IOException {
        OutputStream pipe = System.out;
        pipe.write(output.getBytes(StandardCharsets.UTF_8));
        pipe.flush();
    }

    private static void haltAfter(long seconds) {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(seconds * 1000);
            } catch (InterruptedException early) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(PdfOutcome.TOO_SLOW.exitCode());
        });
        watch.setDaemon(true);
        watch.start();
    }
}
