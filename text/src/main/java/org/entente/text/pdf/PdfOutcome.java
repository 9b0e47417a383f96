package org.entente.text.pdf;

import java.util.stream.Stream;
import org.entente.text.article.UnreadableException;

/** How a worker ended, as it tells by its exit code. */
enum PdfOutcome {
    READ(0, "it was read", ""),
    /** The code by which {@code -XX:+ExitOnOutOfMemoryError} ends a JVM. */
    OUT_OF_MEMORY(3, "it needs more memory than a PDF is given", "Save its text as a plain text file."),
    PASSWORD(10, "it is protected by a password", "Save a copy without a password and give that."),
    FORBIDDEN(11, "its author does not permit taking text out of it", "Ask for a copy without that restriction."),
    DAMAGED(12, "it is a damaged PDF", "Open it in a viewer, print it to a new PDF and give that."),
    NO_TEXT(13, "it is a PDF without text, perhaps scanned pages", "Run text recognition (OCR) on it first."),
    TOO_LONG(14, "it holds more text than a document may have", "Split it into parts."),
    TOO_SLOW(15, "it took longer to read than a PDF is given", "Save its text as a plain text file."),
    FAILED(16, "the process that reads PDF files failed", "Save its text as a plain text file.");

    private final int exitCode;
    private final String reason;
    private final String hint;

    PdfOutcome(int exitCode, String reason, String hint) {
        this.exitCode = exitCode;
        this.reason = reason;
        this.hint = hint;
    }

    int exitCode() {
        return exitCode;
    }

    static PdfOutcome of(int exitCode) {
        return Stream.of(values())
                .filter(outcome -> outcome.exitCode == exitCode)
                .findFirst()
                .orElse(FAILED);
    }

    /**
     * How it is said to the user.
     *
     * @param detail what is added to the reason, may be blank
     */
    UnreadableException refusal(String detail) {
        String more = detail.isBlank() ? "" : ": " + detail.strip();
        return new UnreadableException(reason + more + (more.endsWith(".") ? "" : "."), hint);
    }
}
