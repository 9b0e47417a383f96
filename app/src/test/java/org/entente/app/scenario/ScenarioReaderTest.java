package org.entente.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.network.stake.Calculus;
import org.entente.network.stake.PastCase;
import org.entente.network.stake.PastCases;
import org.entente.network.stake.Requirement;
import org.entente.network.stake.Stakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioReaderTest {
    private static final Path CASES = Path.of("..", "examples", "cases");

    @TempDir
    private Path folder = Path.of("");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".toml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyCaseTellsAllThatIsAtStakeAndWhatHappened(Path file) throws IOException {
        Scenario scenario = ScenarioReader.read(file);

        assertThat(scenario.stakes().players()).isNotEmpty();
        assertThat(scenario.outcome()).isPresent();
        assertThat(scenario.outcome().orElseThrow().sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theProgramCarriesWhatTheCasesGive(Path file) throws IOException {
        Scenario scenario = ScenarioReader.read(file);
        List<PastCase> carried = PastCases.bundled().steps().stream()
                .filter(step -> (step.name() + ".toml").equals(scenario.name()))
                .toList();

        assertThat(carried).hasSize(4);
        List<Requirement> requirements = new Calculus(scenario.stakes()).requirements();
        for (int i = 0; i < carried.size(); i++) {
            assertThat(String.format(Locale.ROOT, "%.6g", carried.get(i).ratio()))
                    .isEqualTo(String.format(
                            Locale.ROOT, "%.6g", requirements.get(i).ratio().value()));
            assertThat(carried.get(i).reached())
                    .isEqualTo(scenario.outcome()
                            .orElseThrow()
                            .reached()
                            .get(requirements.get(i).rung()));
        }
    }

    @Test
    void whatAFileSetsReplacesWhatWasRead() throws IOException {
        Stakes stakes = one();
        Scenario scenario = read("[pair]\ndistrust = { value = 0.1, low = 0.0, high = 0.2, why = \"thaw\" }\n");

        assertThat(scenario.over(stakes).input("pair.distrust").value()).isEqualTo(0.1);
        assertThat(scenario.over(stakes).input("pair.distrust").why()).isEqualTo("thaw");
        assertThat(ratio(scenario.over(stakes))).isGreaterThan(ratio(stakes));
    }

    @Test
    void theNamedPlayersOfASideAreAllItHas() throws IOException {
        Stakes stakes = one();
        String side = stakes.a();
        Scenario scenario = read("[[side." + side + ".player]]\nname = \"Court\"\nkind = \"leader\"\nopposition = 0.9\n"
                + "power_to_block = 1.0\n");

        assertThat(scenario.over(stakes).players(side))
                .extracting(player -> player.name())
                .containsExactly("Court");
        assertThat(scenario.over(stakes).players(stakes.b())).isEqualTo(stakes.players(stakes.b()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [pair]\\ndistrsut = 0.3 | did you mean pair.distrust
            [pair]\\ndistrust = { value = 0.9, low = 0.1, high = 0.5 } | pair.distrust is 0.9 in the range 0.1 to 0.5
            [pair]\\ndistrust = "much" | pair.distrust is "much", not a number
            [pair]\\ndistrust = | line 2
            rivals = ["USA"] | two ids
            rivals = ["USA", "XXX"] | it is about USA and XXX
            threat = "nobody" | it is about the threat nobody
            at = "someday" | not a day such as
            """)
    void saysWhatIsWrong(String toml, String message) {
        assertThatThrownBy(() -> read(toml.replace("\\n", "\n")).over(one())).hasMessageContaining(message);
    }

    private Scenario read(String toml) throws IOException {
        return ScenarioReader.read(Files.writeString(folder.resolve("s.toml"), toml));
    }

    private static Stakes one() throws IOException {
        return ScenarioReader.read(CASES.resolve("2014-irn-usa-isis.toml")).stakes();
    }

    private static double ratio(Stakes stakes) {
        return new Calculus(stakes).requirements().get(0).ratio().value();
    }
}
