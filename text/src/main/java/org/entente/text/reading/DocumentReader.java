package org.entente.text.reading;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads plain text, Markdown, HTML, PDF, JSON Lines, RSS and Atom, folders of these, and standard input.
 *
 * <p>For plain text, Markdown and JSON Lines a document's text is the one in the file, character by character, without
 * a byte order mark. For the others it is the text taken out of the file. A document may have 20 million characters, a
 * file 200 MB.
 *
 * <p>A document's id is its line's {@code id}, its feed's guid or link, its path within a folder, or its file's name;
 * of several with the same name within one call the second becomes {@code name#2}.
 */
public final class DocumentReader {
    /** The path that stands for standard input. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private final InputStream standardInput;

    public DocumentReader() {
        this(System.in);
    }

    /** @param standardInput what {@code -} stands for; read to its end, not closed */
    public DocumentReader(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    /**
     * Reads a file, a folder or standard input.
     *
     * @throws ReadingException if no document could be read
     */
    public Reading read(Path path, ReadingOptions options) {
        return read(List.of(path), options);
    }

    /**
     * Reads several inputs in one run; one that fails does not stop the others.
     *
     * @param paths at least one
     * @throws ReadingException if no document could be read
     */
    public Reading read(List<Path> paths, ReadingOptions options) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("There must be at least one path to read.");
        }
        ReadingRun run = new ReadingRun(options, standardInput);
        paths.forEach(run::add);
        return run.result();
    }
}
