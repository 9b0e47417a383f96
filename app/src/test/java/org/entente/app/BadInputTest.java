package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.terminal.ExitCode.BAD_DATA;
import static org.entente.app.terminal.ExitCode.CANNOT_CREATE;
import static org.entente.app.terminal.ExitCode.NO_INPUT;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
    private static final String NEWS = """
            Title: Dam talks
            Date: 2020-08-01

            Egypt accused Ethiopia of filling the dam. Ethiopia rejected the accusation. The militants of al-Shabaab
            attacked Ethiopia.
            """;

    @TempDir
    private Path folder = Path.of("");

    /** Whatever went wrong, no file that was begun stays behind. */
    @AfterEach
    void nothingHalfWritten() throws IOException {
        try (var files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "code", "statements", "add"})
    void anEmptyFile(String command) throws IOException {
        Outcome.of(command, write("empty.txt", "")).refuses(BAD_DATA, "empty.txt: it is empty");
    }

    @Test
    void aBinary() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(1).nextBytes(bytes);
        Outcome.of("brief", write("picture.dat", bytes))
                .refuses(BAD_DATA, "picture.dat: it is binary")
                .hinting("plain text, Markdown, HTML, PDF");
    }

    @Test
    void aLineOfTenMegabytes() throws IOException {
        Outcome.of("brief", write("line.txt", "word ".repeat(2_000_000)))
                .refuses(BAD_DATA, "10,000,000 characters without the end of a sentence")
                .hinting("each paragraph on a line of its own");
    }

    @Test
    void invalidUtf8() throws IOException {
        byte[] bytes = "Le président iranien a refusé. ".getBytes(StandardCharsets.ISO_8859_1);
        Outcome.of("brief", write("old.txt", bytes))
                .refuses(BAD_DATA, "not valid UTF-8 at byte 5")
                .hinting("iconv");
    }

    @Test
    void aPdfWithAPassword() throws IOException {
        Path file = folder.resolve("locked.pdf");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            pdf.save(file.toFile());
        }
        Outcome.of("brief", file.toString()).refuses(BAD_DATA, "locked.pdf: it is protected by a password");
    }

    @Test
    void aDateInATextThatDoesNotExist() throws IOException {
        Outcome.of("code", write("date.txt", NEWS.replace("2020-08-01", "2020-02-30")))
                .refuses(BAD_DATA, "\"2020-02-30\" does not exist")
                .hinting("leave the date out");
    }

    @Test
    void textsWithoutADay() throws IOException {
        Outcome.of("brief", write("undated.txt", "Egypt accused Ethiopia. Ethiopia threatened Egypt."))
                .refuses(BAD_DATA, "no day is known")
                .hinting("--date");
    }

    @Test
    void anUnknownRival() throws IOException {
        Outcome.of("brief", write("news.txt", NEWS), "--rivals", "Egpyt,Ethiopia")
                .refuses(BAD_DATA, "\"Egpyt\"")
                .hinting("Did you mean Egypt?");
    }

    @Test
    void aRivalTheTextsDoNotName() throws IOException {
        Outcome.of("brief", write("news.txt", NEWS), "--rivals", "Norway,Ethiopia")
                .refuses(BAD_DATA, "Nothing is reported of \"Norway\"")
                .hinting("They name");
    }

    @Test
    void aFolderWithoutReadableFiles() throws IOException {
        write(".hidden.txt", NEWS);
        Outcome.of("brief", folder.toString()).refuses(NO_INPUT, "the folder holds no file to read");
        write("a.dat", new byte[100]);
        Outcome.of("brief", folder.toString()).refuses(BAD_DATA, "a.dat");
    }

    @Test
    void aFileThatIsNotThere() {
        Outcome.of("code", folder.resolve("nowhere.txt").toString()).refuses(NO_INPUT, "there is no such file");
    }

    @Test
    void goesOnBehindABadFile() throws IOException {
        write("a.txt", "");
        write("b.txt", NEWS);
        Outcome outcome = Outcome.of("code", folder.toString()).succeeds();
        assertThat(outcome.err()).contains("warning: Cannot read").contains("a.txt: it is empty");
        assertThat(outcome.out()).contains("\"ACCUSE\"");
    }

    @Test
    void aFolderThatMayNotBeWrittenTo() throws IOException {
        String news = write("news.txt", NEWS);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assertThat(closed.toFile().setWritable(false)).isTrue();
        assumeFalse(Files.isWritable(closed), "this user may write anywhere");

        Outcome.of("brief", news, "--out", closed.resolve("brief.html").toString())
                .refuses(CANNOT_CREATE, "permission denied")
                .hinting("--out ~/brief.html");
        Outcome.of("add", news, "--store", closed.resolve("a.db").toString()).refuses(CANNOT_CREATE, "a.db");
    }

    @Test
    void aTargetThatIsNoPlaceForAFile() throws IOException {
        String news = write("news.txt", NEWS);
        Outcome.of("brief", news, "--out", news + "/brief.html").refuses(CANNOT_CREATE, "does not exist");
        Path taken = Files.createDirectory(folder.resolve("taken.html"));
        Outcome.of("brief", news, "--out", taken.toString()).refuses(CANNOT_CREATE, "is a folder");
        Outcome.of("add", news, "--store", news + "/a.db").refuses(CANNOT_CREATE, "a.db");
    }

    @Test
    void aBriefThatFailsLeavesTheOldOne() throws IOException {
        String old = write("brief.html", "the old one");
        Outcome.of("brief", write("news.txt", NEWS), "--rivals", "Norway,Ethiopia", "--out", old)
                .refuses(BAD_DATA, "Norway");
        assertThat(Path.of(old)).hasContent("the old one");
    }

    @Test
    void aWorkspaceThatIsNone() throws IOException {
        String text = write("news.txt", NEWS);
        Outcome.of("check", "--store", text).refuses(BAD_DATA, "not an Entente workspace");
        Outcome.of(
                        "ask",
                        "Egypt",
                        "Ethiopia",
                        "--store",
                        folder.resolve("no.db").toString())
                .refuses(NO_INPUT, "There is no workspace")
                .hinting("entente add");
        assertThat(Path.of(text)).hasContent(NEWS);
        assertThat(folder.resolve("no.db")).doesNotExist();
    }

    @Test
    void aBrokenActorFile() throws IOException {
        String actors = write("actors.tsv", "group\tguard\tDesert Guard\nnation\tx\tX\n");
        Outcome.of("code", write("news.txt", NEWS), "--actors", actors)
                .refuses(BAD_DATA, "actors.tsv line 2 has the kind \"nation\"")
                .hinting("state, organisation");
        Outcome.of("resolve", "Cairo", "--actors", folder.resolve("no.tsv").toString())
                .refuses(BAD_DATA, "no.tsv cannot be read");
    }

    private String write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }
}
