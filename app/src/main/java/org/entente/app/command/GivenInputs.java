package org.entente.app.command;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.app.fetch.FetchException;
import org.entente.app.fetch.Fetcher;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.app.work.Incoming;
import org.entente.model.Document;
import org.entente.text.reading.DocumentReader;
import org.entente.text.reading.Problem;
import org.entente.text.reading.ProblemKind;
import org.entente.text.reading.Reading;
import org.entente.text.reading.ReadingException;
import org.entente.text.reading.ReadingOptions;

/**
 * Files, folders and addresses in the order they were named. What addresses hold is fetched into a folder that goes
 * away with this; one that cannot be fetched is told on {@code err} and does not stop the others. A file whose name
 * looks like an address is {@code ./http:…}.
 */
final class GivenInputs implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?:.*");

    private final Incoming incoming = Incoming.temporary();
    private final List<Path> paths = new ArrayList<>();
    private final List<UserError> refused = new ArrayList<>();

    GivenInputs(List<String> named, Fetcher fetcher, PrintWriter err) {
        for (String one : named) {
            if (ADDRESS.matcher(one).matches()) {
                fetch(one, fetcher);
            } else {
                paths.add(path(one));
            }
        }
        if (!paths.isEmpty()) {
            refused.forEach(error -> err.println("warning: " + error.getMessage() + " " + error.hint()));
        }
    }

    private void fetch(String address, Fetcher fetcher) {
        try {
            incoming.add(fetcher.fetch(address));
            paths.add(incoming.items().get(incoming.items().size() - 1).file());
        } catch (FetchException reason) {
            refused.add(new UserError(
                    ExitCode.NO_INPUT, "Cannot fetch " + address + ": " + reason.getMessage(), reason.hint()));
        }
    }

    private Path path(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            close();
            throw new UserError(
                    ExitCode.NO_INPUT,
                    "\"" + named + "\" is no file name: " + e.getReason() + ".",
                    "Check the name for signs that no file can have.");
        }
    }

    /** @throws UserError when nothing could be read */
    Reading read(ReadingOptions options) {
        if (paths.isEmpty()) {
            throw refused.get(0);
        }
        try {
            Reading reading = new DocumentReader().read(paths, options);
            return new Reading(
                    reading.documents().stream().map(this::named).toList(),
                    reading.problems().stream().map(this::named).toList());
        } catch (ReadingException e) {
            throw new UserError(code(e.kind()), named(String.valueOf(e.getMessage())), e.hint());
        }
    }

    private Document named(Document document) {
        Document named = document;
        for (Incoming.Item item : incoming.items()) {
            named = item.named(named);
        }
        return named;
    }

    private Problem named(Problem problem) {
        return new Problem(named(problem.where()), problem.what(), problem.hint(), problem.kind());
    }

    private String named(String words) {
        String named = words;
        for (Incoming.Item item : incoming.items()) {
            named = item.named(named);
        }
        return named;
    }

    private static ExitCode code(ProblemKind kind) {
        return switch (kind) {
            case BAD_DATA -> ExitCode.BAD_DATA;
            case NO_INPUT -> ExitCode.NO_INPUT;
        };
    }

    @Override
    public void close() {
        incoming.remove();
    }
}
