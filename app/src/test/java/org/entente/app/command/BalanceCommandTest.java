package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.app.Outcome;
import org.entente.app.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BalanceCommandTest {
    /** Two pairs of friends against each other, and one friendship across that should not be. */
    private static final String SQUARE = "a,b,sign\nA,B,1\nC,D,1\nA,C,-1\nB,D,-1\nA,D,-1\nB,C,1\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysHowFarFromBalanceAndWhatStandsInTheWay() throws IOException {
        Outcome outcome = Outcome.of("balance", network(SQUARE)).succeeds();

        assertThat(outcome.out())
                .contains("4 actors, 6 ties, 3 hostile")
                .contains("1 tie stands in the way; proven")
                .contains("B with C")
                .contains("2: A, B")
                .contains("2: C, D");
    }

    @Test
    void theKeysAreThoseOfTheDesign() throws IOException {
        JsonNode node = json("balance", network(SQUARE), "--format", "json", "--certificate", "--what-if", "B,C,-1");

        assertThat(node.get("nodes").asInt()).isEqualTo(4);
        assertThat(node.get("ties").asInt()).isEqualTo(6);
        assertThat(node.get("negative").asInt()).isEqualTo(3);
        assertThat(node.get("triangleBalance").asDouble()).isEqualTo(0.5);
        assertThat(node.get("walkBalance").asDouble()).isBetween(0.0, 1.0);
        assertThat(node.get("frustration").get("index").asInt()).isEqualTo(1);
        assertThat(node.get("frustration").get("lower").asInt()).isEqualTo(1);
        assertThat(node.get("frustration").get("proven").asBoolean()).isTrue();
        assertThat(node.get("weakFrustration").get("index").asInt()).isEqualTo(1);
        assertThat(node.get("frustration").get("certificate").get("parts").size())
                .isPositive();
        assertThat(node.get("whatIf").get(0).get("rise").asInt()).isEqualTo(-1);
    }

    @Test
    void aFileWithYearsHasAnObjectAYear() throws IOException {
        String file = network("year,a,b,sign\n1951,A,B,1\n1950,A,B,-1\n1950,B,C,1\n");
        JsonNode years = json("balance", file, "--format", "json").get("years");

        assertThat(years.size()).isEqualTo(2);
        assertThat(years.get(0).get("year").asInt()).isEqualTo(1950);
        assertThat(years.get(0).get("ties").asInt()).isEqualTo(2);
        assertThat(years.get(0).get("triangleBalance").isNull()).isTrue();
        assertThat(json("balance", file, "--format", "json", "--at", "1951")
                        .get("nodes")
                        .asInt())
                .isEqualTo(2);
        Outcome.of("balance", file, "--at", "1970").refuses(ExitCode.BAD_DATA, "no ties of the year 1970");
        Outcome.of("balance", file, "--what-if", "A,B,1").refuses(ExitCode.USAGE, "has 2 years");
    }

    @Test
    void shuffledRowsGiveTheSameBytes() throws IOException {
        String one = Outcome.of("balance", network(SQUARE), "--format", "json", "--certificate")
                .out();
        String other = Outcome.of(
                        "balance",
                        network("b,sign,a\nC,1,B\nD,-1,A\nC,-1,A\nD,1,C\nD,-1,B\nA,1,B\n"),
                        "--format",
                        "json",
                        "--certificate")
                .out();

        assertThat(other).isEqualTo(one);
    }

    @Test
    void badInputIsNamed() throws IOException {
        Outcome.of("balance", network("a,b,sign\nA,B,1\nB,A,-1\n"))
                .refuses(ExitCode.BAD_DATA, "lines 2 and 3 contradict each other on A and B")
                .hinting("--contradictions hostile");
        Outcome.of("balance", network("a,b,sign\nA,A,1\n")).refuses(ExitCode.BAD_DATA, "not A with itself");
        Outcome.of("balance", network("")).refuses(ExitCode.BAD_DATA, "network.csv");
        Outcome.of("balance", folder.resolve("none.csv").toString()).refuses(ExitCode.NO_INPUT, "none.csv");
        Outcome.of("balance", network(SQUARE), "--what-if", "A,X,1")
                .refuses(ExitCode.BAD_DATA, "The network has no \"X\"");
        Outcome.of("balance", network(SQUARE), "--what-if", "A,B").refuses(ExitCode.USAGE, "--what-if needs");
    }

    private String network(String text) throws IOException {
        return Files.writeString(folder.resolve("network.csv"), text).toString();
    }

    private static JsonNode json(String... arguments) {
        return JsonMapper.builder()
                .build()
                .readTree(Outcome.of(arguments).succeeds().out());
    }
}
