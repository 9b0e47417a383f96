package org.entente.app.terminal;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files the program writes: whole or not at all. */
public final class Output {
    private Output() {}

    /**
     * Writes a text to a file, by way of a neighbour that takes its place only when complete.
     *
     * @throws UserError when the place cannot be written
     */
    public static void write(Path file, String text) {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes in the same way. */
    public static void write(Path file, byte[] bytes) {
        Path folder = folder(file);
        Path part = null;
        try {
            part = Files.createFile(neighbour(folder));
            part.toFile().deleteOnExit();
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(part);
            throw unwritable(file, part == null ? ExitCode.CANNOT_CREATE : ExitCode.OUTPUT, e);
        }
    }

    /** Writes a file piece by piece, in UTF-8. */
    public interface Content<T> {
        /** Writes and tells what it wrote. */
        T write(Writer out) throws IOException;
    }

    /**
     * Writes a file in the same way as it comes, however long it is.
     *
     * @return what the content tells
     */
    public static <T> T stream(Path file, Content<T> content) {
        Path folder = folder(file);
        Path part = null;
        try {
            part = Files.createFile(neighbour(folder));
            part.toFile().deleteOnExit();
            T told;
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                told = content.write(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return told;
        } catch (IOException e) {
            discard(part);
            throw unwritable(file, part == null ? ExitCode.CANNOT_CREATE : ExitCode.OUTPUT, e);
        } catch (RuntimeException e) {
            discard(part);
            throw e;
        }
    }

    /**
     * Tries whether a file could be written, before long work is done for it.
     *
     * @throws UserError when the place cannot be written
     */
    public static void tryOut(Path file) {
        Path part = null;
        try {
            part = Files.createFile(neighbour(folder(file)));
        } catch (IOException e) {
            throw unwritable(file, ExitCode.CANNOT_CREATE, e);
        } finally {
            discard(part);
        }
    }

    /** Unlike a temporary file it is readable to whom the folder lets read. */
    private static Path neighbour(Path folder) {
        return folder.resolve(".entente-" + UUID.randomUUID() + ".part");
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UserError(
                    ExitCode.CANNOT_CREATE,
                    "The folder of " + file + " does not exist.",
                    "Create it first: mkdir -p " + folder);
        }
        if (Files.isDirectory(file)) {
            throw new UserError(
                    ExitCode.CANNOT_CREATE,
                    file + " is a folder.",
                    "Name a file in it: --out " + file.resolve("brief.html"));
        }
        return folder;
    }

    private static UserError unwritable(Path file, ExitCode code, IOException failure) {
        return new UserError(
                code,
                "The file " + file + " cannot be written" + reason(failure) + ".",
                "Choose a place you may write to and that has room: --out ~/brief.html");
    }

    private static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return ": permission denied";
        }
        String reason = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        return reason == null ? "" : ": " + reason;
    }

    private static void discard(@Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                part.toFile().deleteOnExit();
            }
        }
    }
}
