package org.entente.text.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.model.Document;
import org.entente.text.pdf.PdfFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
    private static final ReadingOptions NO_DATE = new ReadingOptions(null);
    private static final LocalDate USERS = LocalDate.of(2014, 7, 1);
    private static final LocalDate OWN = LocalDate.of(2014, 6, 16);

    @TempDir
    private Path folder;

    private final DocumentReader reader = new DocumentReader();

    @Test
    void readsAPlainTextAsItStands() throws IOException {
        String text = "Title: Talks\nDate: 2014-06-16\n\n“They met.”\r\nשלום\u00AD\n";
        Document document = only(write("talks.txt", "\uFEFF" + text));
        assertThat(document.text()).isEqualTo(text);
        assertThat(document.id()).isEqualTo("talks.txt");
        assertThat(document.title()).isEqualTo("Talks");
        assertThat(document.published()).isEqualTo(OWN);
        assertThat(document.source()).endsWith("talks.txt");
    }

    @Test
    void readsEveryFormat() throws IOException {
        write("a.md", "# Talks\n\nThey met.");
        write("b.html", "<title>Talks</title><p>They met.</p>");
        write("c.jsonl", "{\"id\":\"x\",\"text\":\"They met.\"}");
        write(
                "d.xml",
                "<rss version='2.0'><channel><item><guid>g</guid><description>They met.</description></item></channel></rss>");
        PdfFiles.save(PdfFiles.pages(List.of(List.of("They met."))), folder.resolve("e.pdf"));
        Reading reading = reader.read(folder, NO_DATE);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.documents()).extracting(Document::id).containsExactly("a.md", "b.html", "x", "g", "e.pdf");
        assertThat(reading.documents()).extracting(Document::text).allMatch(text -> text.contains("They met."));
    }

    @Test
    void givesTheUsersDateToWhatHasNone() throws IOException {
        Path dated = write("dated.txt", "Date: 2014-06-16\n\nThey met.");
        Path undated = write("undated.txt", "They met.");
        Reading missing = reader.read(List.of(dated, undated), new ReadingOptions(USERS));
        assertThat(missing.documents()).extracting(Document::published).containsExactly(OWN, USERS);
        Reading always = reader.read(List.of(dated, undated), new ReadingOptions(USERS, DateUse.ALWAYS));
        assertThat(always.documents()).extracting(Document::published).containsExactly(USERS, USERS);
        Reading none = reader.read(List.of(dated, undated), NO_DATE);
        assertThat(none.documents()).extracting(Document::published).containsExactly(OWN, null);
    }

    @Test
    void readsStandardInputByItsContent() {
        DocumentReader piped = new DocumentReader(stream("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"));
        assertThat(piped.read(Path.of("-"), NO_DATE).documents())
                .extracting(Document::id)
                .containsExactly("stdin:1", "stdin:2");
        Document plain = new DocumentReader(stream("They met."))
                .read(Path.of("-"), NO_DATE)
                .documents()
                .get(0);
        assertThat(plain.id()).isEqualTo("stdin");
        assertThat(plain.source()).isEqualTo("standard input");
    }

    @Test
    void readsAPdfFromStandardInput() throws IOException {
        Path file = PdfFiles.save(PdfFiles.pages(List.of(List.of("They met."))), folder.resolve("e.pdf"));
        DocumentReader piped = new DocumentReader(new ByteArrayInputStream(Files.readAllBytes(file)));
        assertThat(piped.read(Path.of("-"), NO_DATE).documents().get(0).text()).isEqualTo("They met.");
    }

    @Test
    void walksFoldersInOrderAndSkipsHiddenFiles() throws IOException {
        write("b.txt", "They met.");
        write("sub/a.txt", "They met.");
        write("a.txt", "They met.");
        write(".hidden.txt", "They met.");
        write(".git/c.txt", "They met.");
        assertThat(reader.read(folder, NO_DATE).documents())
                .extracting(Document::id)
                .containsExactly("a.txt", "b.txt", "sub/a.txt");
    }

    @Test
    void doesNotFollowAFolderThatLinksToItself() throws IOException {
        write("a.txt", "They met.");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        assertThat(reader.read(folder, NO_DATE).documents()).hasSize(1);
    }

    @Test
    void makesIdsDiffer() throws IOException {
        Path first = write("x/a.txt", "They met.");
        Path second = write("y/a.txt", "They parted.");
        Path lines = write("c.jsonl", "{\"id\":\"a.txt\",\"text\":\"1\"}\n{\"id\":\"a.txt#2\",\"text\":\"2\"}");
        assertThat(reader.read(List.of(first, second, lines), NO_DATE).documents())
                .extracting(Document::id)
                .containsExactly("a.txt", "a.txt#2", "a.txt#3", "a.txt#2#2");
    }

    @Test
    void goesOnBehindABadFile() throws IOException {
        write("a.txt", "They met.");
        write("b.txt", "");
        Files.write(folder.resolve("c.txt"), new byte[] {'a', (byte) 0xE9, 'b', ' ', 'c'});
        write("d.jsonl", "{\"text\":\"One.\"}\nnonsense\n");
        Files.write(folder.resolve("e.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        Reading reading = reader.read(folder, NO_DATE);
        assertThat(reading.documents()).extracting(Document::id).containsExactly("a.txt", "d.jsonl:1");
        assertThat(reading.problems()).hasSize(4).allMatch(problem -> problem.kind() == ProblemKind.BAD_DATA);
        assertThat(reading.problems().get(0).message())
                .isEqualTo("Cannot read " + folder.resolve("b.txt") + ": it is empty.");
        assertThat(reading.problems().get(1).what()).contains("at byte 1 (0xE9)");
        assertThat(reading.problems().get(2).where()).endsWith("d.jsonl:2");
        assertThat(reading.problems().get(3).what()).contains("PNG");
    }

    @Test
    void refusesAFolderWithoutFiles() throws IOException {
        write(".hidden", "They met.");
        ReadingException refusal = refusal(folder);
        assertThat(refusal.kind()).isEqualTo(ProblemKind.NO_INPUT);
        assertThat(refusal).hasMessageContaining("holds no file");
    }

    @Test
    void refusesAFolderOfBadFiles() throws IOException {
        write("a.txt", " \n");
        write("b.txt", "");
        ReadingException refusal = refusal(folder);
        assertThat(refusal.kind()).isEqualTo(ProblemKind.BAD_DATA);
        assertThat(refusal).hasMessageContaining("2 inputs failed").hasMessageContaining("a.txt: it is empty");
        assertThat(refusal.problems()).hasSize(2);
    }

    @Test
    void refusesWhatIsNotThere() {
        ReadingException refusal = refusal(folder.resolve("missing.txt"));
        assertThat(refusal.kind().exitCode()).isEqualTo(66);
        assertThat(refusal).hasMessageContaining("missing.txt").hasMessageContaining("no such file");
        assertThat(refusal(Path.of("https://courier.example/a"))).hasMessageContaining("an address, not a file");
    }

    @Test
    void refusesEmptyInput() throws IOException {
        ReadingException refusal = refusal(write("empty.txt", ""));
        assertThat(refusal.kind().exitCode()).isEqualTo(65);
        assertThat(refusal.hint()).isNotBlank();
        DocumentReader piped = new DocumentReader(stream(""));
        assertThat(catchThrowableOfType(ReadingException.class, () -> piped.read(Path.of("-"), NO_DATE)))
                .hasMessage("Cannot read standard input: it is empty.");
    }

    @Test
    void refusesAPdfWithAPasswordInOneLine() throws IOException {
        var pdf = PdfFiles.pages(List.of(List.of("They met.")));
        PdfFiles.protect(pdf, "secret", true);
        Path file = PdfFiles.save(pdf, folder.resolve("locked.pdf"));
        assertThat(refusal(file)).hasMessage("Cannot read " + file + ": it is protected by a password.");
    }

    @Test
    void readsALineOfTenMegabytesAndRefusesMoreThanADocumentMayHave() throws IOException {
        Path long10 = write("long.txt", "They met. ".repeat(1_000_000));
        assertThat(only(long10).text()).hasSize(10_000_000);
        Path tooLong = write("toolong.txt", "They met. ".repeat(2_100_000));
        assertThat(refusal(tooLong)).hasMessageContaining("21,000,000 characters; a document may have 20,000,000");
        Path line = write("toolong.jsonl", "{\"text\":\"" + "They met. ".repeat(2_100_000) + "\"}");
        assertThat(refusal(line)).hasMessageContaining("jsonl:1").hasMessageContaining("may have 20,000,000");
    }

    @Test
    void refusesALineWithoutSentences() throws IOException {
        Path words = write("words.txt", "They met. " + "word ".repeat(2_000_000));
        assertThat(refusal(words)).hasMessageContaining("runs on for 10,000,001 characters");
        Path line = write("words.jsonl", "{\"text\":\"" + "word ".repeat(20_000) + "\"}");
        assertThat(refusal(line)).hasMessageContaining("jsonl:1").hasMessageContaining("100,000 characters");
        Path table = write("table.txt", "a;b;c\n".repeat(20_000));
        assertThat(only(table).text()).hasSize(120_000);
    }

    @Test
    void readsAPageInTheOlderEncodingItDeclares() throws IOException {
        String page =
                "<html><head><meta charset=iso-8859-1></head><body><p>Le président a dit “non”.</p></body></html>";
        Path file = Files.write(folder.resolve("a.html"), page.getBytes(Charset.forName("windows-1252")));
        assertThat(only(file).text()).isEqualTo("Le président a dit “non”.");
    }

    private Document only(Path path) {
        Reading reading = reader.read(path, NO_DATE);
        assertThat(reading.documents()).hasSize(1);
        return reading.documents().get(0);
    }

    private ReadingException refusal(Path path) {
        return catchThrowableOfType(ReadingException.class, () -> reader.read(path, NO_DATE));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text);
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
