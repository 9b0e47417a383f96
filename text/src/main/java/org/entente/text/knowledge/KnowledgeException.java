package org.entente.text.knowledge;

/** A knowledge file cannot be used; the message names file, line and value, the hint the way out. */
public final class KnowledgeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    public KnowledgeException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    public String hint() {
        return hint;
    }
}
