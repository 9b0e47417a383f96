package org.entente.app.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;
import org.entente.store.eventdata.Rejection;
import org.jspecify.annotations.Nullable;

/** The rows of one file that were not taken, with line and reason; only made when there are some. */
final class RejectFile implements AutoCloseable {
    private final Path file;
    private @Nullable BufferedWriter writer;

    RejectFile(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    void add(Rejection rejection) {
        try {
            BufferedWriter open = writer;
            if (open == null) {
                open = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                writer = open;
                open.write("line\treason\trow\n");
            }
            open.write(rejection.line() + "\t" + flat(rejection.reason()) + "\t" + rejection.row() + "\n");
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() {
        BufferedWriter open = writer;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }

    private static String flat(String reason) {
        return reason.replaceAll("[\\t\\r\\n]", " ");
    }

    private UserError unwritable(IOException e) {
        return new UserError(
                ExitCode.CANNOT_CREATE,
                "The rejected rows cannot be written to " + file + ": " + e.getMessage() + ".",
                "Choose a place you may write to: --rejects ~/rejected.tsv");
    }
}
