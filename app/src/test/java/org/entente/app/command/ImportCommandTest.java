package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.terminal.ExitCode.BAD_DATA;
import static org.entente.app.terminal.ExitCode.BUSY;
import static org.entente.app.terminal.ExitCode.CANNOT_CREATE;
import static org.entente.app.terminal.ExitCode.NO_INPUT;
import static org.entente.app.terminal.ExitCode.USAGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.entente.app.Outcome;
import org.entente.model.Event;
import org.entente.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String ROWS = """
            date\tsource\ttarget\tweis\tlabel
            1990-08-02\tIRQ\tKUW\t223\tMIL ENGAGEMENT
            1990-08-02\tIRQ\tKUW\t223\tMIL ENGAGEMENT
            1990-08-02\tUSA\tIRQ\t121\tCRITICIZE
            1990-08-02\tUSA\tIRQ\t999\tWHATEVER
            1990-08-03\tQQQ\tIRQ\t023\tCOMMENT
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void tellsWhatItDid() throws IOException {
        Outcome outcome = of("--from", "keds", write("gulf.tsv", ROWS)).succeeds();
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("gulf.tsv: 5 rows read as keds-weis, 3 new events, 1 repeated, 0 known already, 1 rejected")
                .contains(", 1 without a type; ")
                .contains("1 unknown name is kept as an actor of its own: QQQ (1)");
        assertThat(folder.resolve("gulf.tsv.rejected.tsv"))
                .hasContent(
                        "line\treason\trow\n5\tthe WEIS code \"999\" is not known\t1990-08-02\tUSA\tIRQ\t999\tWHATEVER\n");
        assertThat(events()).extracting(Event::evidence).hasSize(2).allMatch(line -> line.startsWith("1990-08-02 "));
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        String file = write("gulf.tsv", ROWS);
        of("--from", "keds", file).succeeds();
        List<Event> before = events();
        assertThat(of("--from", "keds", file).succeeds().err()).contains("gulf.tsv: imported before as gulf.tsv");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void withoutBadRowsThereIsNoRejectFile() throws IOException {
        of("--from", "cow", write("cow.csv", "year,a,b,sign\n1950,USA,UKG,1\n")).succeeds();
        assertThat(folder.resolve("cow.csv.rejected.tsv")).doesNotExist();
    }

    @Test
    void theRejectFileWhereOneWants() throws IOException {
        Path rejects = folder.resolve("bad.tsv");
        of("--from", "keds", "--rejects", rejects.toString(), write("gulf.tsv", ROWS))
                .succeeds();
        assertThat(rejects).content().startsWith("line\treason\trow\n5\t");
        of("--from", "keds", "--rejects", folder.resolve("no/such/bad.tsv").toString(), write("more.tsv", ROWS + "\n"))
                .refuses(CANNOT_CREATE, "The rejected rows cannot be written to")
                .hinting("--rejects");
    }

    @Test
    void oneRejectFileIsForOneFile() throws IOException {
        String file = write("gulf.tsv", ROWS);
        of("--from", "keds", "--rejects", folder.resolve("bad.tsv").toString(), file, file)
                .refuses(USAGE, "--rejects names one file, but there are 2 to import")
                .hinting("Leave it out");
    }

    @Test
    void anotherFormatIsNoticed() throws IOException {
        of("--from", "icews", write("gulf.tsv", ROWS))
                .refuses(BAD_DATA, "gulf.tsv does not look like icews")
                .hinting("--from keds");
        of("--from", "gdelt", write("text.txt", "Iraq has invaded Kuwait.\n"))
                .refuses(BAD_DATA, "text.txt does not look like gdelt")
                .hinting("names the formats");
    }

    @Test
    void anEmptyFileAndOneThatIsNotThere() throws IOException {
        of("--from", "plover", write("empty.tsv", ""))
                .refuses(BAD_DATA, "empty.tsv does not look like plover: it is empty");
        of("--from", "keds", folder.resolve("nowhere.tsv").toString()).refuses(NO_INPUT, "there is no such file");
        Files.createDirectory(folder.resolve("nothing"));
        of("--from", "keds", folder.resolve("nothing").toString())
                .refuses(NO_INPUT, "the folder holds no file to read");
    }

    @Test
    void aGzipThatEndsEarly() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int day = 0; day < 9_000; day++) {
            text.append(LocalDate.of(1990, 8, 2).minusDays(day))
                    .append(day % 7 == 0 ? " USA IRQ 223\n" : " USA IRQ 031\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.toString().getBytes(StandardCharsets.UTF_8));
        }
        Path file = folder.resolve("cut.tsv.gz");
        Files.write(file, Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2));
        Outcome outcome = of("--from", "keds", file.toString());
        assertThat(outcome.code()).isEqualTo(BAD_DATA.number());
        assertThat(outcome.err()).contains("could not be read behind line").contains("What came before is kept.");
        assertThat(events()).hasSizeGreaterThan(100);
    }

    @Test
    void aFolderIsReadByNameAndABadFileDoesNotStopIt() throws IOException {
        Files.createDirectory(folder.resolve("data"));
        write("data/a.tsv", "nothing to read\n");
        write("data/b.tsv", ROWS);
        write("data/b.tsv.rejected.tsv", ROWS);
        Outcome outcome = of("--from", "keds", folder.resolve("data").toString());
        assertThat(outcome.code()).isEqualTo(BAD_DATA.number());
        assertThat(outcome.err())
                .contains("error: 1 of 2 files could not be imported whole.")
                .contains("a.tsv does not look like keds")
                .contains("b.tsv: 5 rows");
        assertThat(events()).hasSize(2);
    }

    @Test
    void aBusyWorkspace() throws IOException, SQLException {
        String file = write("gulf.tsv", ROWS);
        Workspace.open(folder.resolve("entente.db")).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("entente.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            of("--from", "keds", file)
                    .refuses(BUSY, "another process is writing to it")
                    .hinting("Try again");
        }
    }

    @Test
    void theFormatMustBeGiven() throws IOException {
        String file = write("gulf.tsv", ROWS);
        of(file).refuses(USAGE, "--from");
        of("--from", "kds", file).refuses(USAGE, "\"kds\" is none of them").hinting("icews or gdelt or keds");
    }

    @Test
    void theCodebookCanBeTold() throws IOException {
        String file = write("rows.tsv", "1999-04-15 ISR PAL 042\n");
        assertThat(of("--from", "keds", "--codes", "cameo", file).succeeds().err())
                .contains("read as keds-cameo");
        assertThat(of("--from", "keds", file).succeeds().err()).contains("read as keds-weis");
    }

    @Test
    void checkLooksAtEventDataToo() throws IOException {
        of("--from", "keds", write("gulf.tsv", ROWS)).succeeds();
        assertThat(Outcome.of("check", "--store", store()).succeeds().out()).contains("3 records of event data");
    }

    private Outcome of(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "import";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--store";
        all[all.length - 1] = store();
        return Outcome.of(all);
    }

    private String store() {
        return folder.resolve("entente.db").toString();
    }

    private List<Event> events() {
        try (Workspace workspace = Workspace.open(folder.resolve("entente.db"))) {
            return workspace.eventLog().events();
        }
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
