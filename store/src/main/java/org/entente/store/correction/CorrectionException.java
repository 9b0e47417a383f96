package org.entente.store.correction;

import java.util.Objects;

/** A correction that cannot be made; the message names the value, the hint the way out. */
public final class CorrectionException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String hint;

    public CorrectionException(String message, String hint) {
        super(message);
        this.hint = Objects.requireNonNull(hint, "hint");
    }

    public String hint() {
        return hint;
    }
}
