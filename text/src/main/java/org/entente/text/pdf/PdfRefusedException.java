package org.entente.text.pdf;

/** Inside the worker: why a file is not read. */
final class PdfRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final PdfOutcome outcome;

    PdfRefusedException(PdfOutcome outcome, String detail) {
        super(detail);
        this.outcome = outcome;
    }

    PdfOutcome outcome() {
        return outcome;
    }
}
