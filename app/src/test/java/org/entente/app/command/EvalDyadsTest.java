package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.entente.app.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class EvalDyadsTest {
    private static final List<String> CODES = List.of("031", "042", "071", "121", "150", "223");

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    /** Three years of six actors, of whom the first three are hostile. */
    private String events() {
        Random random = new Random(11);
        StringBuilder lines = new StringBuilder("date\tsource\ttarget\tweis\tlabel\n");
        LocalDate first = LocalDate.of(1990, 1, 1);
        for (int day = 0; day < 1_096; day++) {
            for (int i = 0; i < 6; i++) {
                int source = random.nextInt(6);
                int code = source < 3 ? 2 + random.nextInt(4) : random.nextInt(4);
                lines.append(first.plusDays(day)).append("\tA" + source + "\tA" + random.nextInt(6) + "\t");
                lines.append(CODES.get(code)).append("\tX\n");
            }
        }
        return lines.toString();
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("events.tsv"), events());
    }

    private String[] eval(Path file, String trainTo, String testFrom, String... more) {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("eval", "dyads", file.toString(), "--train-to", trainTo, "--test-from", testFrom));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    @Test
    void jsonHasTheKeysOfTheReference() throws IOException {
        assertThat(run(eval(file(), "1991-12-31", "1992-01-01", "--format", "json")))
                .isZero();
        JsonNode targets = new ObjectMapper().readTree(out.toString()).get("targets");
        assertThat(targets).hasSize(5);
        for (JsonNode target : targets) {
            assertThat(target.propertyNames())
                    .contains("name", "n", "baseRate", "brier", "skill", "auc", "logScore", "ece");
            assertThat(target.get("climatology").propertyNames()).contains("brier", "skill", "auc", "logScore", "ece");
            assertThat(target.get("lastValue").propertyNames()).contains("brier", "skill", "auc", "logScore", "ece");
        }
        assertThat(targets.get(0).get("name").asString()).isEqualTo("material-conflict-month");
        assertThat(targets.get(0).get("auc").asDouble()).isGreaterThan(0.6);
    }

    @Test
    void compressedGivesTheSame() throws IOException {
        Path packed = folder.resolve("events.tsv.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file(), stream);
        }
        run(eval(file(), "1991-12-31", "1992-01-01"));
        String plain = out.toString();
        out.getBuffer().setLength(0);
        run(eval(packed, "1991-12-31", "1992-01-01"));
        assertThat(out).hasToString(plain);
    }

    @Test
    void writesALineAForecast() throws IOException {
        Path predicted = folder.resolve("p.tsv");
        run(eval(file(), "1991-12-31", "1992-01-01", "--out", predicted.toString()));
        List<String> lines = Files.readAllLines(predicted);
        assertThat(lines.get(0)).isEqualTo("id\tgold\tpredicted\tconfidence");
        assertThat(lines.get(1)).matches("material-conflict-month\\|A\\d\\|A\\d\\|1992-01-01\t[01]\t[01]\t0\\.\\d{6}");
    }

    @Test
    void theTestComesAfterTraining() throws IOException {
        assertThat(run(eval(file(), "1992-01-01", "1991-12-31"))).isEqualTo(2);
        assertThat(err.toString()).contains("1991-12-31").contains("hint: Maybe --test-from 1992-01-02");
    }

    @Test
    void datesOutsideTheData() throws IOException {
        assertThat(run(eval(file(), "1985-12-31", "1986-01-01"))).isEqualTo(2);
        assertThat(err.toString()).contains("--train-to 1985-12-31").contains("before 1990-01-01");
        assertThat(run(eval(file(), "1991-12-31", "1999-01-01"))).isEqualTo(2);
        assertThat(err.toString()).contains("--test-from 1999-01-01").contains("after 1992-12-31");
    }

    @Test
    void theTestEndsWithTheEvents() throws IOException {
        Path events = file();
        run(eval(events, "1991-12-31", "1992-01-01"));
        String all = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run(eval(events, "1991-12-31", "1992-01-01", "--test-to", "1999-12-31")))
                .isZero();
        assertThat(out).hasToString(all);
        assertThat(err.toString()).contains("the events end on 1992-12-31");
    }

    @Test
    void filesThatAreNone() throws IOException {
        assertThat(run(eval(folder.resolve("none.tsv"), "1991-12-31", "1992-01-01")))
                .isEqualTo(66);
        assertThat(err.toString()).contains("There is no file");
        Path poem = Files.writeString(folder.resolve("poem.tsv"), "roses are red\n");
        assertThat(run(eval(poem, "1991-12-31", "1992-01-01"))).isEqualTo(65);
        assertThat(err.toString()).contains("no file of KEDS events");
    }

    @Test
    void fitLearnsFromFiles() throws IOException {
        Path model = folder.resolve("model.tsv");
        assertThat(run("fit", file().toString(), "--out", model.toString())).isZero();
        assertThat(org.entente.network.dyad.DyadModel.read(Files.readAllLines(model))
                        .card()
                        .fittedOn())
                .isEqualTo("events.tsv");
    }

    @Test
    void fitNeedsEvents() throws IOException {
        Path few = Files.writeString(folder.resolve("few.tsv"), "1990-01-01\tA\tB\t031\n1990-01-02\tA\tB\t031\n");
        assertThat(run("fit", few.toString(), "--out", folder.resolve("m").toString()))
                .isEqualTo(65);
        assertThat(err.toString()).contains("cases");
    }
}
