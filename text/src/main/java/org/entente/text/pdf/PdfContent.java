package org.entente.text.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a PDF file holds, as the worker sends it. The date in its metadata is left: it is that of the file, which is often
 * made years after the text, and a wrong date of publication does more harm than none.
 *
 * @param title from the file's metadata, may be blank
 * @param raw the lines as set, pages parted by form feeds, what looks like paragraphs by blank lines
 */
record PdfContent(String title, String raw) {
    static final char PAGE_END = '\f';

    static PdfContent read(Path file) throws PdfRefusedException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), IOUtils.createMemoryOnlyStreamCache())) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw new PdfRefusedException(PdfOutcome.FORBIDDEN, "");
            }
            PDDocumentInformation information = pdf.getDocumentInformation();
            String raw = text(pdf);
            if (!pdf.getPages().iterator().hasNext()) {
                throw new PdfRefusedException(
                        PdfOutcome.DAMAGED, "no page can be found in it; its list of pages may loop");
            }
            if (raw.isBlank()) {
                throw new PdfRefusedException(PdfOutcome.NO_TEXT, "");
            }
            return new PdfContent(title(information), raw);
        } catch (InvalidPasswordException locked) {
            throw new PdfRefusedException(PdfOutcome.PASSWORD, "");
        } catch (PdfTooLongException tooLong) {
            throw new PdfRefusedException(PdfOutcome.TOO_LONG, "");
        } catch (IOException | RuntimeException damaged) {
            throw new PdfRefusedException(PdfOutcome.DAMAGED, firstLine(damaged));
        } catch (StackOverflowError loop) {
            throw new PdfRefusedException(PdfOutcome.DAMAGED, "its parts refer to each other in a loop");
        }
    }

    /** The title's line, then the text. */
    String message() {
        return title + "\n" + raw;
    }

    static PdfContent parse(String message) {
        int end = message.indexOf('\n');
        return new PdfContent(message.substring(0, end), message.substring(end + 1));
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphEnd("\n\n");
        stripper.setPageEnd(String.valueOf(PAGE_END));
        LimitedWriter writer = new LimitedWriter();
        stripper.writeText(pdf, writer);
        return writer.toString();
    }

    private static String title(PDDocumentInformation information) {
        return Optional.ofNullable(information.getTitle())
                .map(title -> title.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                .orElse("");
    }

    private static String firstLine(Exception damaged) {
        return String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
    }
}
