package org.entente.store.signed;

/** A file that is no signed network: what is wrong, where, and what to do about it. */
public final class SignedFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String hint;

    SignedFileException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
