package org.entente.text.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Document;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Collects the documents and problems of one run. */
final class ReadingRun {
    private final ReadingOptions options;
    private final InputStream standardInput;
    private final InputReader reader = new InputReader();
    private final DocumentIds ids = new DocumentIds();
    private final List<Document> documents = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ReadingRun(ReadingOptions options, InputStream standardInput) {
        this.options = options;
        this.standardInput = standardInput;
    }

    void add(Path path) {
        if (path.equals(DocumentReader.STANDARD_INPUT)) {
            add("standard input", () -> Input.ofStream(standardInput));
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(String.valueOf(path.getFileName()), path);
        }
    }

    /** @throws ReadingException if there is no document */
    Reading result() {
        if (documents.isEmpty()) {
            throw new ReadingException(problems);
        }
        return new Reading(documents, problems);
    }

    private void addFolder(Path path) {
        Folder folder;
        try {
            folder = Folder.list(path);
        } catch (IOException closed) {
            problems.add(notOpened(path.toString(), closed));
            return;
        }
        folder.files().forEach(this::addFile);
        folder.unreadable().forEach((file, reason) -> problems.add(notOpened(file.toString(), reason)));
        if (folder.files().isEmpty() && folder.unreadable().isEmpty()) {
            problems.add(new Problem(
                    path.toString(),
                    "the folder holds no file to read.",
                    "Give a folder with texts; names that begin with a dot are left out.",
                    ProblemKind.NO_INPUT));
        }
    }

    private void addFile(String name, Path file) {
        add(file.toString(), () -> Input.ofFile(name, file));
    }

    private void add(String place, Opening opening) {
        try {
            Input input = opening.open();
            for (InputReader.Named named : reader.read(input, problems)) {
                documents.add(document(named, input));
            }
        } catch (UnreadableException reason) {
            problems.add(Problem.badData(place, reason));
        } catch (IOException reason) {
            problems.add(notOpened(place, reason));
        }
    }

    private Document document(InputReader.Named named, Input input) {
        Article article = named.article();
        String source = Optional.ofNullable(article.source()).orElse(input.place());
        return new Document(ids.unique(named.name()), article.title(), date(article), source, article.text());
    }

    private @Nullable LocalDate date(Article article) {
        Optional<LocalDate> users = Optional.ofNullable(options.date());
        Optional<LocalDate> own = Optional.ofNullable(article.published());
        return switch (options.use()) {
            case WHERE_MISSING -> own.or(() -> users).orElse(null);
            case ALWAYS -> users.or(() -> own).orElse(null);
        };
    }

    private static Problem notOpened(String place, IOException reason) {
        boolean address = place.matches("https?:/.*");
        if (reason instanceof NoSuchFileException) {
            return new Problem(
                    place,
                    address ? "it is an address, not a file." : "there is no such file or folder.",
                    address
                            ? "Save the page and give the file."
                            : "Check the name; the current folder is "
                                    + Path.of("").toAbsolutePath() + ".",
                    ProblemKind.NO_INPUT);
        }
        return new Problem(
                place,
                reason instanceof AccessDeniedException
                        ? "you have no permission to read it."
                        : "it cannot be opened (" + reason.getMessage() + ").",
                "Make it readable, or copy it to a place where it is.",
                ProblemKind.NO_INPUT);
    }

    @FunctionalInterface
    private interface Opening {
        Input open() throws IOException, UnreadableException;
    }
}
