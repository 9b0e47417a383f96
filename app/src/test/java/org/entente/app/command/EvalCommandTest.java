package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Outcome;
import org.entente.app.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class EvalCommandTest {
    @TempDir
    Path folder;

    @Test
    void relations() throws IOException {
        JsonNode figures = eval("relations", """
                        id\tmarked_sentence\tgold
                        a\t<s>Uruguay</s> accused <t>Paraguay</t> of seizing two boats.\tACCUSE
                        b\t<s>Teachers</s> in Lagos marched for better pay.\tPROTEST
                        """);

        assertThat(figures.get("items").asInt()).isEqualTo(2);
        assertThat(figures.get("labelF1").asDouble()).isEqualTo(1);
        assertThat(figures.get("classes").get("ACCUSE").get("gold").asInt()).isEqualTo(1);
    }

    @Test
    void events() throws IOException {
        JsonNode figures = eval("events", """
                        id\tdate\ttext\tgold
                        a\t2011-05-04\tUruguay accused Paraguay of spying.\tURY>PRY:ACCUSE
                        b\t2011-05-04\tIt rained in the hills all day.\t-
                        """);

        assertThat(figures.get("dyadRecall").asDouble()).isEqualTo(1);
        assertThat(figures.get("coverage").asDouble()).isEqualTo(0.5);
    }

    @Test
    void actors() throws IOException {
        JsonNode figures = eval("actors", """
                        id\ttext\tcontext\tdate\tcountry\tsector
                        a\tUruguayan police\tUruguayan police closed the port.\t2011-05-04\tURY\tCOP
                        b\tthe former Kenyan president\t\t2011-05-04\tKEN\t*
                        """);

        assertThat(figures.get("country").asDouble()).isEqualTo(1);
        assertThat(figures.get("sectorsJudged").asInt()).isEqualTo(1);
    }

    @Test
    void statements() throws IOException {
        JsonNode figures = eval("statements", """
                        {"id": "a", "text": "Oman said that the ships would sail.", "statements": [\
                        {"source": [0, 4], "cue": [5, 9], "content": [10, 35]}]}
                        """);

        assertThat(figures.get("contentSourceF1").asDouble()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "relations, 'id\tmarked_sentence\tgold'",
        "events, 'id\tdate\ttext\tgold'",
        "actors, 'id\ttext\tcontext\tdate\tcountry\tsector'",
        "statements, ''"
    })
    void nothingIsMeasuredOnNothing(String kind, String header) throws IOException {
        Path file = Files.writeString(folder.resolve("none.txt"), header + "\n");

        Outcome.of("eval", kind, file.toString()).refuses(ExitCode.BAD_DATA, "none.txt\" has nothing to measure on");
    }

    @Test
    void writesALineAnItem() throws IOException {
        Path out = folder.resolve("predicted.tsv");
        Path file = Files.writeString(folder.resolve("r.tsv"), """
                        id\tmarked_sentence\tgold
                        a\t<s>Uruguay</s> accused <t>Paraguay</t> of spying.\tACCUSE
                        """);

        assertThat(run("eval", "relations", file.toString(), "--out", out.toString()))
                .contains("labelF1");

        assertThat(Files.readAllLines(out)).hasSize(2).first().isEqualTo("id\tgold\tpredicted\tconfidence");
        assertThat(Files.readAllLines(out).get(1)).startsWith("a\tACCUSE\tACCUSE\t");
    }

    private JsonNode eval(String kind, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve(kind), lines);
        return new ObjectMapper().readTree(run("eval", kind, file.toString(), "--format", "json"));
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        int code = EntenteCommand.commandLine(new PrintWriter(out), new PrintWriter(new StringWriter()))
                .execute(arguments);
        assertThat(code).isZero();
        return out.toString();
    }
}
