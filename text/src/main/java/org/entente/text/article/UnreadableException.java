package org.entente.text.article;

import java.util.Objects;

/** A piece of input that cannot be read: why, and the way out. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param message what is wrong, a sentence that continues "Cannot read FILE: " and names the offending value
     * @param hint what to do about it
     */
    public UnreadableException(String message, String hint) {
        super(Objects.requireNonNull(message, "message"));
        this.hint = Objects.requireNonNull(hint, "hint");
    }

    public String reason() {
        return Objects.requireNonNull(getMessage());
    }

    public String hint() {
        return hint;
    }
}
