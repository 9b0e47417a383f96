package org.entente.text.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF file holds, as the worker sends it.
 *
 * @param title from the file's metadata, may be blank
 * @param created day of creation by its own zone, null when the file does not say
 * @param raw the lines as set, pages parted by form feeds, what looks like paragraphs by blank lines
 */
record PdfContent(String title, @Nullable LocalDate created, String raw) {
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
            return new PdfContent(title(information), created(information), raw);
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

    /** Two lines of metadata, then the text. */
    String message() {
        return title + "\n" + (created == null ? "" : created) + "\n" + raw;
    }

    static PdfContent parse(String message) {
        int first = message.indexOf('\n');
        int second = message.indexOf('\n', first + 1);
        String date = message.substring(first + 1, second);
        return new PdfContent(
                message.substring(0, first),
                date.isEmpty() ? null : LocalDate.parse(date),
                message.substring(second + 1));
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

    private static @Nullable LocalDate created(PDDocumentInformation information) {
        Calendar created = information.getCreationDate();
        return created == null
                ? null
                : created.toInstant().atZone(created.getTimeZone().toZoneId()).toLocalDate();
    }

    private static String firstLine(Exception damaged) {
        return String.valueOf(damaged.getMessage()).lines().findFirst().orElse("");
    }
}
