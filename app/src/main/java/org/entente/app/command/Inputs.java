package org.entente.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.app.fetch.Fetcher;
import org.entente.app.terminal.UserError;
import org.entente.model.Document;
import org.entente.text.reading.Problem;
import org.entente.text.reading.Reading;
import org.entente.text.reading.ReadingOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The texts a command reads, and what the user says about them. */
final class Inputs {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, folders or http addresses (a page or a feed) to read; - is standard input.")
    private List<String> named = List.of();

    @Option(
            names = "--allow-private-addresses",
            description = "Fetch addresses of this machine and its private network, too.")
    private boolean privateAddresses;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            converter = DateConverter.class,
            description = "Publication date of texts that do not date themselves.")
    private @Nullable LocalDate date;

    @Option(names = "--actors", paramLabel = "FILE", description = "Your own actors, as a TSV file.")
    private @Nullable Path actors;

    @Nullable
    Path actors() {
        return actors;
    }

    /**
     * Reads all inputs; tells on {@code err} what could not be read and which texts have no date.
     *
     * @throws UserError when nothing could be read
     */
    List<Document> read(PrintWriter err) {
        try (GivenInputs given = new GivenInputs(named, new Fetcher(privateAddresses), err)) {
            Reading reading = given.read(new ReadingOptions(date));
            for (Problem problem : reading.problems()) {
                err.println("warning: " + problem.message());
            }
            tellUndated(reading.documents(), err);
            return reading.documents();
        }
    }

    private static void tellUndated(List<Document> documents, PrintWriter err) {
        long undated = documents.stream()
                .filter(document -> document.published() == null)
                .count();
        if (undated > 0) {
            err.println("warning: " + undated + " of " + documents.size()
                    + " documents have no publication date; only what the text dates itself is dated."
                    + " Maybe add --date YYYY-MM-DD.");
        }
    }
}
