package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.app.Outcome;
import org.entente.app.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes next, from event data. */
class ForecastCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private String store = "";

    /** Iraq and Kuwait talk often, Iraq and Jordan seldom. */
    @BeforeEach
    void importRows() throws IOException {
        Random random = new Random(3);
        List<String> rows = new ArrayList<>(List.of("date\tsource\ttarget\tweis\tlabel"));
        for (LocalDate day = LocalDate.of(1988, 1, 1); day.getYear() < 1991; day = day.plusDays(1)) {
            if (random.nextInt(3) == 0) {
                rows.add(day + "\tIRQ\tKUW\t031\tMEET");
            }
            if (random.nextInt(60) == 0) {
                rows.add(day + "\tIRQ\tJOR\t031\tMEET");
                rows.add(day + "\tJOR\tIRQ\t122\tDENOUNCE");
            }
        }
        store = folder.resolve("store.db").toString();
        Path file = Files.write(folder.resolve("rows.tsv"), rows);
        Outcome.of("import", "--from", "keds", file.toString(), "--store", store)
                .succeeds();
    }

    @Test
    void whatHappensOftenIsLikelierThanWhatHappensSeldom() {
        double often = chance(json("IRQ", "KWT"), "IRQ", "CONSULT", "KWT");
        double seldom = chance(json("IRQ", "JOR"), "IRQ", "CONSULT", "JOR");

        assertThat(often).isGreaterThan(seldom).isGreaterThan(0.5);
    }

    @Test
    void termsSumToTheLogOddsAndTheProbability() {
        JsonNode node = json("IRQ", "KWT");
        assertThat(node.get("outlooks")).isNotEmpty();
        node.get("outlooks")
                .forEach(outlook -> sums(
                        outlook.get("base").asDouble(),
                        outlook.get("terms"),
                        outlook.get("probability").get("value").asDouble()));
        node.get("nextEvents")
                .forEach(event ->
                        sums(0, event.get("terms"), event.get("probability").asDouble()));
    }

    @Test
    void nothingAfterTheDayIsSeen() {
        String known = Outcome.of("forecast", "IRQ", "KWT", "--at", "1989-06-30", "--store", store)
                .succeeds()
                .out();

        assertThat(known)
                .contains("Known up to 1989-06-30")
                .doesNotContain("1989-07")
                .doesNotContain("1990-");
    }

    @Test
    void badQuestionsGetOneClearLine() {
        Outcome.of("forecast", "IRQ", "IRQ", "--store", store).refuses(ExitCode.USAGE, "same actor");
        Outcome.of("forecast", "IRQ", "KWT", "--horizon", "5d", "--store", store)
                .refuses(ExitCode.USAGE, "7d, 30d or 90d");
        Outcome.of("forecast", "IRQ", "KWT", "--at", "1960-01-01", "--store", store)
                .refuses(ExitCode.BAD_DATA, "before");
        Outcome.of("forecast", "Atlantis", "--store", store).refuses(ExitCode.BAD_DATA, "Atlantis");
    }

    private JsonNode json(String a, String b) {
        String out = Outcome.of("forecast", a, b, "--store", store, "--format", "json")
                .succeeds()
                .out();
        return JsonMapper.shared().readTree(out);
    }

    private static double chance(JsonNode node, String source, String type, String target) {
        for (JsonNode event : node.get("nextEvents")) {
            if (event.get("source").asString().equals(source)
                    && event.get("type").asString().equals(type)
                    && event.get("target").asString().equals(target)) {
                return event.get("probability").asDouble();
            }
        }
        throw new AssertionError(source + " " + type + " " + target + " is not among " + node.get("nextEvents"));
    }

    private static void sums(double base, JsonNode terms, double probability) {
        double sum = base;
        for (JsonNode term : terms) {
            sum += term.get("value").asDouble();
        }
        assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(probability, within(1e-9));
    }
}
