package org.entente.app.command;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/** A line that counts, on a terminal only. */
final class Progress implements AutoCloseable {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final Path file;
    private final boolean terminal;
    private boolean shown;

    private Progress(PrintWriter err, Path file, boolean terminal) {
        this.err = err;
        this.file = file;
        this.terminal = terminal;
    }

    static Progress of(PrintWriter err, Path file) {
        return new Progress(err, file, terminal());
    }

    /** From Java 22 on there is a console even where there is no terminal; it can be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean terminal() {
        Console console = System.console();
        try {
            return console != null
                    && (Runtime.version().feature() < 22
                            || (Boolean) Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    void show(long rows) {
        if (terminal) {
            err.printf(Locale.ROOT, "%s%s: %,d rows …", CLEAR, file, rows);
            err.flush();
            shown = true;
        }
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the line away. */
    void clear() {
        if (shown) {
            err.print(CLEAR);
            err.flush();
            shown = false;
        }
    }
}
