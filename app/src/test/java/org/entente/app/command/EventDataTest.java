package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.app.Outcome;
import org.entente.app.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From event data to ties, networks and exports. */
class EventDataTest {
    @TempDir
    private Path folder = Path.of("");

    private String store = "";

    /** Two years of talks between two neighbours, then a year of fighting; a third is with one and against the other. */
    @BeforeEach
    void importRows() throws IOException {
        store = folder.resolve("store.db").toString();
        Path file = Files.write(folder.resolve("rows.tsv"), rows());
        Outcome.of("import", "--from", "keds", file.toString(), "--store", store)
                .succeeds();
    }

    @Test
    void theBreakIsWhereTheFightingBegins() {
        JsonNode node = json("ties", "IRQ", "KWT", "--store", store, "--format", "json");
        List<String> shifts = new ArrayList<>();
        node.get("breaks").forEach(point -> {
            if (point.get("kind").asString().equals("SHIFT")) {
                shifts.add(point.get("date").asString() + " "
                        + point.get("direction").asInt());
            }
        });

        assertThat(shifts).containsExactly("1990-07-01 -1");
        assertThat(node.get("streaks").toString()).contains("\"HOSTILE\",\"from\":\"1990-07\"");
    }

    @Test
    void signalsOfConditionsAreTold() {
        JsonNode signal = json("ties", "IRQ", "KWT", "--store", store, "--format", "json")
                .get("conditionSignals")
                .get(0);

        assertThat(signal.get("type").asString()).isEqualTo("BROKEN_RELATIONS");
        assertThat(signal.get("date").asString()).isEqualTo("1990-08-15");
        assertThat(signal.get("begins").asBoolean()).isTrue();
    }

    @Test
    void thePartsOfTheForcesAddUp() {
        JsonNode forces =
                json("ties", "IRQ", "KWT", "--store", store, "--format", "json").get("forces");
        double sum = 0;
        for (String part : List.of("commonFriends", "commonEnemies", "crossPressure")) {
            sum += forces.get(part).get("value").asDouble();
        }
        JsonNode third = forces.get("thirdParties").get(0);

        assertThat(sum).isEqualTo(forces.get("total").get("value").asDouble());
        assertThat(third.get("third").asString()).isEqualTo("SAU");
        assertThat(third.get("kind").asString()).isEqualTo("CROSS_PRESSURE");
        assertThat(third.get("tieA").get("evidence").size()).isPositive();
    }

    @Test
    void everyFigureLeadsToALineOfTheFile() {
        assertThat(Outcome.of("ties", "Iraq", "Kuwait", "--store", store)
                        .succeeds()
                        .out())
                .contains("Iraq and Kuwait")
                .containsPattern("rows\\.tsv, undated: “1990-[^”]*IRQ KWT 223 [^”]*\\(line\\s+\\d+\\)”");
    }

    @Test
    void theNetworkOfADayHasTheSureTies() {
        JsonNode before = json("balance", "--store", store, "--at", "1990-06-30", "--format", "json");
        JsonNode after = json("balance", "--store", store, "--at", "1991-06-30", "--format", "json");

        assertThat(before.get("negative").asInt()).isZero();
        assertThat(after.get("negative").asInt()).isEqualTo(2);
        assertThat(after.get("frustration").get("index").asInt()).isZero();
        Outcome.of("balance", "--store", store, "--at", "1950-01-01").refuses(ExitCode.BAD_DATA, "no tie in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "plover"})
    void anExportImportsBackToTheSame(String form) throws IOException {
        Path file = folder.resolve("export");
        Path again = folder.resolve("again");
        String other = folder.resolve("other.db").toString();
        Outcome.of("export", "--to", form, file.toString(), "--store", store).succeeds();
        Outcome.of("import", "--from", "entente", file.toString(), "--store", other)
                .succeeds();
        Outcome.of("export", "--to", form, again.toString(), "--store", other).succeeds();

        assertThat(Files.readAllLines(file)).hasSizeGreaterThan(500);
        assertThat(Files.readString(again)).isEqualTo(Files.readString(file));
        assertThat(json("ties", "IRQ", "KWT", "--store", other, "--format", "json")
                        .get("series"))
                .isEqualTo(json("ties", "IRQ", "KWT", "--store", store, "--format", "json")
                        .get("series"));
        assertThat(Outcome.of("import", "--from", "entente", file.toString(), "--store", other)
                        .err())
                .contains("nothing changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "csv", "plover"})
    void anExportIsKnownWhereEventsOfPloverAreAskedFor(String form) throws IOException {
        Path file = folder.resolve("export");
        Path again = folder.resolve("again");
        String other = folder.resolve("other.db").toString();
        Outcome.of("export", "--to", form, file.toString(), "--store", store).succeeds();
        Outcome.of("import", "--from", "plover", file.toString(), "--store", other)
                .succeeds();
        Outcome.of("export", "--to", form, again.toString(), "--store", other).succeeds();

        assertThat(Files.readString(again)).isEqualTo(Files.readString(file));
        assertThat(Outcome.of("import", "--from", "entente", file.toString(), "--store", other)
                        .err())
                .contains("nothing changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"graphml", "gexf", "ties"})
    void shuffledRowsGiveTheSameNetwork(String form) throws IOException {
        List<String> shuffled = new ArrayList<>(rows());
        Collections.shuffle(shuffled, new Random(1));
        String other = folder.resolve("other.db").toString();
        Path file = Files.write(Files.createDirectory(folder.resolve("other")).resolve("rows.tsv"), shuffled);
        Outcome.of("import", "--from", "keds", file.toString(), "--store", other)
                .succeeds();
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Outcome.of("export", "--to", form, one.toString(), "--store", store).succeeds();
        Outcome.of("export", "--to", form, two.toString(), "--store", other).succeeds();

        assertThat(Files.readString(one)).isEqualTo(Files.readString(two)).contains("IRQ");
    }

    @Test
    void exportedTiesAreANetworkThatBalanceReads() {
        Path file = folder.resolve("ties.csv");
        Outcome.of(
                        "export",
                        "--to",
                        "ties",
                        file.toString(),
                        "--store",
                        store,
                        "--from",
                        "1991-06-01",
                        "--until",
                        "1991-06-30")
                .succeeds();

        assertThat(json("balance", file.toString(), "--format", "json", "--at", "1991")
                        .get("nodes")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void drawsAPicture() throws IOException {
        Path file = folder.resolve("ties.svg");
        Outcome.of("ties", "IRQ", "KWT", "--store", store, "--out", file.toString())
                .succeeds();

        assertThat(Files.readString(file)).startsWith("<svg xmlns=").contains("class=\"curve\"");
    }

    @Test
    void badInputIsNamed() {
        Path file = folder.resolve("export");
        Outcome.of(
                        "export",
                        "--to",
                        "csv",
                        file.toString(),
                        "--store",
                        folder.resolve("none.db").toString())
                .refuses(ExitCode.NO_INPUT, "There is no workspace");
        Outcome.of("export", "--to", "xml", file.toString(), "--store", store).refuses(ExitCode.USAGE, "xml");
        Outcome.of(
                        "export",
                        "--to",
                        "csv",
                        file.toString(),
                        "--store",
                        store,
                        "--from",
                        "1999-01-01",
                        "--until",
                        "1998-01-01")
                .refuses(ExitCode.USAGE, "ends before it begins");
        Outcome.of("export", "--to", "csv", folder.resolve("no/where").toString(), "--store", store)
                .refuses(ExitCode.CANNOT_CREATE, "does not exist");
        Outcome.of("import", "--from", "entente", folder.resolve("rows.tsv").toString(), "--store", store)
                .refuses(ExitCode.BAD_DATA, "holds no event that Entente exported");
        Outcome.of("ties", "IRQ", "Atlantis", "--store", store).refuses(ExitCode.BAD_DATA, "Atlantis");
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        LocalDate war = LocalDate.of(1990, 7, 2);
        for (LocalDate day = LocalDate.of(1988, 7, 1); day.isBefore(LocalDate.of(1991, 7, 1)); day = day.plusDays(3)) {
            boolean fights = !day.isBefore(war);
            rows.add(day + (fights ? "\tIRQ\tKWT\t223\tMIL ENGAGEMENT" : "\tIRQ\tKWT\t081\tMAKE AGREEMENT"));
            rows.add(day + "\tSAU\tKWT\t071\tEXTEND ECON AID");
            if (fights) {
                rows.add(day + "\tSAU\tIRQ\t122\tDENOUNCE");
            }
        }
        rows.add("1990-08-15\tKWT\tIRQ\t195\tBREAK RELATIONS");
        return rows;
    }

    @Test
    void questionsThatCannotBeAnsweredGetOneClearLine() throws IOException {
        Path more = Files.writeString(
                folder.resolve("more.tsv"), "date\tsource\ttarget\tweis\tlabel\n1988-07-04\tJOR\tEGY\t031\tMEET\n");
        Outcome.of("import", "--from", "keds", more.toString(), "--store", store)
                .succeeds();
        Outcome.of("ask", "IRQ", "KWT", "--at", "1960-01-01", "--store", store)
                .refuses(ExitCode.BAD_DATA, "is known by 1960-01-01")
                .hinting("--at");
        Outcome.of("ask", "JOR", "IRQ", "--store", store).refuses(ExitCode.BAD_DATA, "not a single event between");
        Outcome.of("ask", "IRQ", "KWT", "--threat", "IRQ", "--store", store)
                .refuses(ExitCode.USAGE, "one of the two rivals");
    }

    @Test
    void theAnswerIsTheSameByteForByte() {
        String[] question = {"ask", "IRQ", "KWT", "--threat", "SAU", "--store", store, "--format", "json"};

        assertThat(Outcome.of(question).succeeds().out())
                .isEqualTo(Outcome.of(question).succeeds().out());
    }

    private static JsonNode json(String... arguments) {
        return JsonMapper.builder()
                .build()
                .readTree(Outcome.of(arguments).succeeds().out());
    }
}
