package org.entente.app.fetch;

/** An address whose content was not fetched. The message is a sentence that begins in lower case. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1;

    private final String hint;

    FetchException(String reason, String hint) {
        super(reason);
        this.hint = hint;
    }

    /** What to do next. */
    public String hint() {
        return hint;
    }
}
