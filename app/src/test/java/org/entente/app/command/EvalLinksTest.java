package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.entente.app.terminal.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class EvalLinksTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @BeforeEach
    void files() throws IOException {
        StringBuilder train = new StringBuilder();
        for (int day = 0; day < 40; day++) {
            train.append(day % 3)
                    .append("\t0\t")
                    .append(3 + day % 3)
                    .append('\t')
                    .append(day * 24)
                    .append("\t-1\n");
        }
        write("train.txt", train.toString());
        write("test.txt", "0\t0\t3\t1056\t-1\n1\t0\t4\t1080\t-1\n");
        write("entities.txt", "A\t0\nB\t1\nC\t2\nD_(A)\t3\nE_(B)\t4\nF_(C)\t5\n");
        write("relations.txt", "Praise\t0\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void run(String... more) {
        String[] files = {
            "--train", folder.resolve("train.txt").toString(),
            "--test", folder.resolve("test.txt").toString(),
            "--entities", folder.resolve("entities.txt").toString(),
            "--relations", folder.resolve("relations.txt").toString()
        };
        CommandLine line = new CommandLine(new EvalLinks()).setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(out, true));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            throw failure;
        });
        line.parseArgs(Stream.concat(Arrays.stream(files), Arrays.stream(more)).toArray(String[]::new));
        ((EvalLinks) line.getCommand()).call();
    }

    @Test
    void figuresOfBothMethodsWithoutAValidFile() {
        for (String method : new String[] {"recurrency", "outlook"}) {
            out.getBuffer().setLength(0);
            run("--method", method, "--format", "json");
            JsonNode figures = new ObjectMapper().readTree(out.toString());

            assertThat(figures.get("method").asString()).isEqualTo(method);
            assertThat(figures.get("n").asInt()).isEqualTo(4);
            assertThat(figures.get("mrr").asDouble()).isEqualTo(1);
            assertThat(figures.get("forward").get("n").asInt()).isEqualTo(2);
            assertThat(figures.get("seen").get("hits10").asDouble()).isEqualTo(1);
            assertThat(figures.get("unseen").get("n").asInt()).isZero();
        }
    }

    @Test
    void writesALineAQuestion() throws IOException {
        Path lines = folder.resolve("p.tsv");
        run("--out", lines.toString());

        assertThat(Files.readAllLines(lines)).hasSize(5).first().isEqualTo("id\tgold\tpredicted\tconfidence");
        assertThat(Files.readAllLines(lines).get(1)).startsWith("1-target\t3\t3\t");
    }

    @Test
    void badLinesAreNamed() throws IOException {
        write("test.txt", "0\t0\t3\t1056\n0\t7\t3\t1080\n");
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(this::run)
                .withMessageContaining("test.txt, line 2: there is no relation 7");
        write("test.txt", "0\t0\t3\n");
        assertThatExceptionOfType(UserError.class).isThrownBy(this::run).withMessageContaining("line 1");
        write("test.txt", "0\t0\t3\t24\n");
        assertThatExceptionOfType(UserError.class).isThrownBy(this::run).withMessageContaining("is not after the last");
        write("entities.txt", "A\t0\nB\n");
        assertThatExceptionOfType(UserError.class).isThrownBy(this::run).withMessageContaining("entities.txt, line 2");
    }
}
