package org.entente.app.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.entente.app.terminal.ExitCode;
import org.entente.app.terminal.UserError;

/** A file that a user names and that cannot be read. */
final class Unreadable {
    private Unreadable() {}

    static UserError of(Path file, IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return new UserError(
                    ExitCode.NO_INPUT,
                    "There is no file \"" + file + "\".",
                    "Maybe the path is relative to another folder.");
        }
        return new UserError(
                ExitCode.NO_INPUT,
                "\"" + file + "\" cannot be read: " + failure.getMessage() + ".",
                "It must be a text file that you may read.");
    }
}
