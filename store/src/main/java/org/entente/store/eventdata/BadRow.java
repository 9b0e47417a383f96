package org.entente.store.eventdata;

/** A row that cannot be taken; the message says why, naming the value. Without a stack: there may be millions. */
final class BadRow extends Exception {
    private static final long serialVersionUID = 1;

    BadRow(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
