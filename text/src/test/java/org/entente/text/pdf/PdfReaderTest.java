package org.entente.text.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    private static final List<String> DISPATCH = List.of(
            "Talks resume in Vienna",
            "",
            "VIENNA, June 16, 2014 (Reuters) - Iran and six powers resumed their nego-",
            "tiations on Monday. Diplomats said the Iran-",
            "led group would stay.");

    @TempDir
    private Path folder;

    @Test
    void readsTextTitleAndDateline() throws IOException, UnreadableException {
        Path file = PdfFiles.save(PdfFiles.pages(List.of(DISPATCH)), folder.resolve("talks.pdf"));
        Article article = new PdfReader().read(file);
        assertThat(article.text())
                .contains("resumed their negotiations on Monday. Diplomats said the Iran-led group would stay.");
        assertThat(article.title()).isEqualTo("Talks resume in Vienna");
        assertThat(article.published()).isEqualTo(LocalDate.of(2014, 6, 16));
    }

    @Test
    void readsTheFilesOwnTitleButNotItsDayOfCreation() throws IOException, UnreadableException {
        PDDocument pdf = PdfFiles.pages(List.of(List.of("They met in Vienna and talked.")));
        PdfFiles.describe(pdf, "Talks\nresume", 2014, 6, 16);
        Article article = new PdfReader().read(PdfFiles.save(pdf, folder.resolve("a.pdf")));
        assertThat(article.title()).isEqualTo("Talks resume");
        assertThat(article.published()).isNull();
    }

    @Test
    void ignoresAFileNameForATitle() throws IOException, UnreadableException {
        PDDocument pdf = PdfFiles.pages(List.of(DISPATCH));
        PdfFiles.describe(pdf, "Microsoft Word - talks_final.doc", 2014, 6, 16);
        assertThat(new PdfReader()
                        .read(PdfFiles.save(pdf, folder.resolve("a.pdf")))
                        .title())
                .isEqualTo("Talks resume in Vienna");
    }

    @Test
    void saysThatAPasswordIsNeeded() throws IOException {
        PDDocument pdf = PdfFiles.pages(List.of(DISPATCH));
        PdfFiles.protect(pdf, "secret", true);
        Path file = PdfFiles.save(pdf, folder.resolve("locked.pdf"));
        assertThatThrownBy(() -> new PdfReader().read(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("it is protected by a password.");
    }

    @Test
    void respectsThatTextMayNotBeTaken() throws IOException {
        PDDocument pdf = PdfFiles.pages(List.of(DISPATCH));
        PdfFiles.protect(pdf, "", false);
        Path file = PdfFiles.save(pdf, folder.resolve("sealed.pdf"));
        assertThatThrownBy(() -> new PdfReader().read(file)).hasMessageContaining("does not permit");
    }

    @Test
    void readsAFileThatOnlyItsOwnerMayChange() throws IOException, UnreadableException {
        PDDocument pdf = PdfFiles.pages(List.of(DISPATCH));
        PdfFiles.protect(pdf, "", true);
        Path file = PdfFiles.save(pdf, folder.resolve("owned.pdf"));
        assertThat(new PdfReader().read(file).text()).contains("negotiations");
    }

    @Test
    void refusesAPageTreeThatLoops() throws IOException {
        Path file = PdfFiles.withLoop(folder.resolve("loop.pdf"));
        assertThatThrownBy(() -> new PdfReader().read(file)).hasMessageContaining("loop");
    }

    @Test
    void refusesAFileCutInTheMiddle() throws IOException {
        Path whole = PdfFiles.save(PdfFiles.pages(List.of(DISPATCH)), folder.resolve("whole.pdf"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("half.pdf"), Arrays.copyOf(bytes, 200));
        assertThatThrownBy(() -> new PdfReader().read(half)).hasMessageContaining("damaged");
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPdf() throws IOException {
        Path file = Files.write(folder.resolve("a.pdf"), "%PDF-1.7 and nothing".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> new PdfReader().read(file)).hasMessageContaining("damaged");
    }

    @Test
    void saysThatScannedPagesHoldNoText() throws IOException {
        Path file = PdfFiles.save(PdfFiles.pages(List.of(List.of())), folder.resolve("scan.pdf"));
        assertThatThrownBy(() -> new PdfReader().read(file)).hasMessageContaining("without text");
    }

    @Test
    void killsTheWorkerWhenItsTimeIsOver() throws IOException {
        Path file = PdfFiles.save(PdfFiles.pages(List.of(DISPATCH)), folder.resolve("slow.pdf"));
        PdfReader hasty = new PdfReader(Duration.ofMillis(5), 256);
        assertThatThrownBy(() -> hasty.read(file)).hasMessageContaining("took longer");
    }

    @Test
    void survivesAFileThatSwells() throws IOException {
        Path file = PdfFiles.swelling(folder.resolve("swelling.pdf"), 60);
        assertThat(Files.size(file)).isLessThan(1_000_000);
        PdfReader small = new PdfReader(Duration.ofSeconds(30), 32);
        assertThatThrownBy(() -> small.read(file)).hasMessageContaining("memory");
    }

    @Test
    void leavesPageNumbersAndRunningHeadsOut() throws IOException, UnreadableException {
        List<List<String>> pages = List.of(
                page(1, "Tehran denied that it had"),
                page(2, "been in touch with Washington."),
                page(3, "The Pentagon denied it too."),
                page(4, "Talks go on."));
        Path file = PdfFiles.save(PdfFiles.pages(pages), folder.resolve("paper.pdf"));
        String text = new PdfReader().read(file).text();
        assertThat(text).startsWith("Tehran denied that it had been in touch with Washington.");
        assertThat(text).doesNotContain("Courier").doesNotContain("Page");
    }

    private static List<String> page(int number, String line) {
        return List.of("The Vienna Courier, no. " + number, "", "", line, "", "", "Page " + number + " of 4");
    }
}
