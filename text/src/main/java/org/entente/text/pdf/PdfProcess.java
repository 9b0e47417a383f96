package org.entente.text.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;

/**
 * Runs {@link PdfWorker} on a file.
 *
 * @param time after which it is killed
 * @param megabytes most heap it may use
 */
record PdfProcess(Duration time, int megabytes) {
    /** UTF-8 needs at most three bytes for each char. */
    private static final int MOST_BYTES = 3 * Article.LONGEST + 10_000;

    /** What the worker says about the file; see there for the form. */
    String run(Path file) throws UnreadableException {
        Process process = start(file);
        try {
            CompletableFuture<byte[]> output =
                    CompletableFuture.supplyAsync(() -> readAll(process.getInputStream()), task -> {
                        Thread thread = new Thread(task, "pdf-output");
                        thread.setDaemon(true);
                        thread.start();
                    });
            byte[] bytes = output.get(time.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw PdfOutcome.TOO_SLOW.refusal("");
            }
            String message = new String(bytes, StandardCharsets.UTF_8);
            PdfOutcome outcome = PdfOutcome.of(process.exitValue());
            if (outcome != PdfOutcome.READ) {
                throw outcome.refusal(message);
            }
            return message;
        } catch (TimeoutException late) {
            throw PdfOutcome.TOO_SLOW.refusal(time.toSeconds() + " seconds");
        } catch (ExecutionException broken) {
            throw PdfOutcome.FAILED.refusal("its output broke off");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw PdfOutcome.FAILED.refusal("it was interrupted");
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(Path file) throws UnreadableException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(
                java,
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PdfWorker.class.getName(),
                file.toAbsolutePath().toString(),
                Long.toString(time.toSeconds() + 5)));
        // These would come before the limits set above and may undo them.
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException impossible) {
            throw PdfOutcome.FAILED.refusal("it could not be started");
        }
    }

    private static byte[] readAll(InputStream stream) {
        try {
            return stream.readNBytes(MOST_BYTES);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
