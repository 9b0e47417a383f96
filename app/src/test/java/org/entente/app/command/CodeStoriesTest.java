package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.app.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CodeStoriesTest {
    private static final String DISPATCH = "Britain suspended direct aid to Mozambique on Tuesday because of loans that"
            + " Maputo had failed to disclose. Money for schools and clinics run by charities would continue.";

    private static final String LINE = "{\"id\":\"%s\",\"date\":\"2016-04-%s\",\"title\":\"\",\"text\":\"%s\"}%n";

    @TempDir
    private Path folder = Path.of("");

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        Path path = folder.resolve("papers.jsonl");
        Files.writeString(
                path,
                LINE.formatted("first", "27", DISPATCH)
                        + LINE.formatted("second", "28", DISPATCH + " Shares in banks were little affected."));
        file = path.toString();
    }

    @Test
    void eachEventStandsOnceWithItsDocuments() {
        Outcome outcome = Outcome.of("code", "--stories", file).succeeds();
        List<JsonNode> suspended = outcome.out()
                .lines()
                .map(line -> JsonMapper.builder().build().readTree(line))
                .filter(node -> node.get("type").asString().equals("SANCTION"))
                .toList();
        assertThat(suspended).singleElement().satisfies(node -> {
            assertThat(node.get("documents").toString()).isEqualTo("[\"first\",\"second\"]");
            assertThat(node.get("independent").asInt()).isEqualTo(1);
            assertThat(node.get("tellings").size()).isEqualTo(2);
        });
    }

    @Test
    void theTableNamesTheDocuments() {
        Outcome outcome =
                Outcome.of("code", "--stories", "--format", "table", file).succeeds();
        assertThat(outcome.out()).contains("INDEPENDENT", "1 of 2", "first second");
    }

    @Test
    void theBriefTellsItOnceWithBothSources() {
        Outcome outcome = Outcome.of("brief", "--rivals", "GBR,MOZ", file).succeeds();
        String text = outcome.out().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Two documents tell it, all in the same words.")
                .contains("One document copies another and adds no source.");
    }

    @Test
    void withoutTheOptionEveryTellingStands() {
        Outcome outcome = Outcome.of("code", file).succeeds();
        assertThat(outcome.out().lines().filter(line -> line.contains("\"SANCTION\"")))
                .hasSize(2);
        assertThat(outcome.out()).doesNotContain("independent");
    }
}
