package org.entente.text.pdf;

import java.io.IOException;

/** Stops the extraction of text that grows beyond what a document may hold. */
final class PdfTooLongException extends IOException {
    private static final long serialVersionUID = 1L;
}
