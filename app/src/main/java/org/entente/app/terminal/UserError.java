package org.entente.app.terminal;

import java.util.Objects;

/** Something the user can mend: one line that names the value, one that shows the way out. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ExitCode exitCode;
    private final String hint;

    /**
     * @param exitCode how the command ends
     * @param message what is wrong, naming the value
     * @param hint what to do next; empty when nothing can be advised
     */
    public UserError(ExitCode exitCode, String message, String hint) {
        super(message);
        this.exitCode = Objects.requireNonNull(exitCode, "exitCode");
        this.hint = Objects.requireNonNull(hint, "hint");
    }

    public ExitCode exitCode() {
        return exitCode;
    }

    public String hint() {
        return hint;
    }

    /** The lines for the user: {@code error: …} and, where there is advice, {@code hint: …}. */
    public String lines() {
        String error = "error: " + getMessage();
        return hint.isEmpty() ? error : error + System.lineSeparator() + "hint: " + hint;
    }
}
