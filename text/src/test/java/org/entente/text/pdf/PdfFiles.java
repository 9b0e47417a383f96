package org.entente.text.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Real PDF files, written for a test. */
public final class PdfFiles {
    static {
        // Or PDFBox would search the fonts of the machine and leave a file in the home of who runs the tests.
        FontMappers.set(new BundledFont());
    }

    private PdfFiles() {}

    /** One page for each list of lines; a blank line leaves the height of two. */
    public static PDDocument pages(List<List<String>> pages) throws IOException {
        PDDocument pdf = new PDDocument();
        for (List<String> lines : pages) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                content.setLeading(13);
                content.newLineAtOffset(60, 720);
                for (String line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
        }
        return pdf;
    }

    public static Path save(PDDocument pdf, Path file) throws IOException {
        try (pdf) {
            pdf.save(file.toFile());
        }
        return file;
    }

    static void describe(PDDocument pdf, String title, int year, int month, int day) {
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("GMT-08:00"));
        created.clear();
        created.set(year, month - 1, day, 23, 0);
        pdf.getDocumentInformation().setTitle(title);
        pdf.getDocumentInformation().setCreationDate(created);
    }

    public static void protect(PDDocument pdf, String user, boolean extraction) throws IOException {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(extraction);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, permission);
        policy.setEncryptionKeyLength(128);
        pdf.protect(policy);
    }

    /** A page tree whose only branch is the tree itself. */
    static Path withLoop(Path file) throws IOException {
        String pdf = """
                %PDF-1.4
                1 0 obj
                << /Type /Catalog /Pages 2 0 R >>
                endobj
                2 0 obj
                << /Type /Pages /Kids [2 0 R] /Count 3 /Parent 2 0 R >>
                endobj
                trailer
                << /Root 1 0 R /Size 3 >>
                %%EOF
                """;
        return Files.write(file, pdf.getBytes(StandardCharsets.US_ASCII));
    }

    /** A small file that swells to so many megabytes when its page is opened. */
    static Path swelling(Path file, int megabytes) throws IOException {
        PDDocument pdf = new PDDocument();
        PDPage page = new PDPage();
        pdf.addPage(page);
        PDStream content = new PDStream(pdf);
        try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
            stream.write('[');
            byte[] numbers = "1 ".repeat(500_000).getBytes(StandardCharsets.US_ASCII);
            for (int megabyte = 0; megabyte < megabytes; megabyte++) {
                stream.write(numbers);
            }
        }
        page.setContents(content);
        return save(pdf, file);
    }
}
