package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Main;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefCommandTest {
    private static final String TEXT = """
            Egypt and Ethiopia have been at odds since 2011 over a dam on the Nile. On 3 June 2020 Egypt accused
            Ethiopia of filling the dam. Ethiopia rejected the accusation. Sudan mediated between Egypt and Ethiopia on
            21 July 2020. "We are ready to talk if Ethiopia stops," said the Egyptian foreign minister Sameh Shoukry.
            Ethiopia denied any talks with Egypt. The militants of al-Shabaab attacked Ethiopia on 25 July 2020.
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path article = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(folder.resolve("nile.txt"), TEXT);
    }

    @Test
    void writesTheBriefInEveryForm() throws IOException {
        for (String form : List.of("brief.html", "brief.md", "brief.json")) {
            Path file = folder.resolve(form);

            assertThat(run("--out", file.toString(), "--date", "2020-08-01"))
                    .as(err.toString())
                    .isZero();
            assertThat(Files.readString(file)).contains("Egypt").contains("Ethiopia");
        }
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .contains("The texts tell: rivals EGY and ETH")
                .contains("1 document");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void writesItOnPaper() throws IOException {
        Path file = folder.resolve("brief.PDF");

        assertThat(run("--out", file.toString(), "--date", "2020-08-01"))
                .as(err.toString())
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void readsWellInATerminal() {
        assertThat(run("--date", "2020-08-01", "--rivals", "Cairo,Ethiopia"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).startsWith("# Egypt and Ethiopia").contains("## Chronology", "## Sources");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= BriefCommand.WIDTH);
    }

    @Test
    void anUnknownEndingIsAUsageError() {
        assertThat(run("--out", folder.resolve("brief.doc").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("brief.doc").contains("hint: Use .html, .md, .json or .pdf");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsToldBeforeTheWork() {
        assertThat(run("--out", folder.resolve("no/such/brief.html").toString()))
                .isEqualTo(73);
        assertThat(err.toString())
                .contains("does not exist")
                .contains("mkdir -p")
                .doesNotContain("document");
    }

    @Test
    void rivalsAreTwoNames() {
        assertThat(run("--rivals", "Egypt")).isEqualTo(2);
        assertThat(err.toString()).contains("two names with a comma between").contains("hint: ");
    }

    @Test
    void anUnknownRivalIsAskedAbout() {
        assertThat(run("--date", "2020-08-01", "--rivals", "Egpyt,Ethiopia")).isEqualTo(65);
        assertThat(err.toString()).contains("Egpyt").contains("Did you mean Egypt?");
    }

    @Test
    void aDateThatDoesNotExistIsAUsageError() {
        assertThat(run("--at", "2020-02-30")).isEqualTo(2);
        assertThat(err.toString()).contains("2020-02-30");
    }

    @Test
    void askAndTiesAnswerFromAWorkspace() {
        String store = folder.resolve("nile.db").toString();
        assertThat(entente("add", article.toString(), "--date", "2020-08-01", "--store", store))
                .isZero();

        assertThat(entente("ask", "Egypt", "Ethiopia", "--store", store))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("push Egypt and Ethiopia together?").contains("What to watch");
        out.getBuffer().setLength(0);
        assertThat(entente("ties", "Egypt", "Ethiopia", "--store", store))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).startsWith("Egypt and Ethiopia\n").contains("What passed between them");
        out.getBuffer().setLength(0);
        assertThat(entente("ties", "EGY", "ETH", "--store", store, "--format", "json"))
                .isZero();
        assertThat(out.toString()).contains("\"series\"");
    }

    @Test
    void tiesEndAfterTheyBegin() {
        String store = folder.resolve("nile.db").toString();
        assertThat(entente("add", article.toString(), "--date", "2020-08-01", "--store", store))
                .isZero();

        assertThat(entente("ties", "Egypt", "Ethiopia", "--store", store, "--from", "2021-01-01"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("ends before it begins");
    }

    private int run(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "brief";
        arguments[1] = article.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return entente(arguments);
    }

    private int entente(String... arguments) {
        return Main.run(arguments, new PrintWriter(out), new PrintWriter(err));
    }

    private List<Path> leftovers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }
}
