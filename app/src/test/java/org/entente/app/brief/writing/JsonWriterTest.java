package org.entente.app.brief.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.app.brief.Straits;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
    private static final JsonNode BRIEF = JsonMapper.builder().build().readTree(JsonWriter.write(Straits.brief()));

    @Test
    void asksAboutThePair() {
        assertThat(BRIEF.get("asked").get("a").asString()).isEqualTo("KST");
        assertThat(BRIEF.get("asked").get("threat").asString()).isEqualTo("salt-banner");
        assertThat(BRIEF.get("answer")).hasSize(5);
    }

    @Test
    void givesEachStepWithItsRangeAndTerms() {
        assertThat(BRIEF.get("ladder")).hasSize(4).allSatisfy(rung -> {
            JsonNode probability = rung.get("probability");
            assertThat(probability.get("low").asDouble())
                    .isLessThanOrEqualTo(probability.get("value").asDouble());
            assertThat(probability.get("value").asDouble())
                    .isLessThanOrEqualTo(probability.get("high").asDouble());
            assertThat(rung.get("terms").isEmpty())
                    .isEqualTo(rung.get("rung").asString().equals("ALLIANCE"));
        });
    }

    @Test
    void holdsAllThatWasRead() {
        assertThat(BRIEF.get("documents")).hasSize(3);
        assertThat(BRIEF.get("events")).hasSize(13);
        assertThat(BRIEF.get("statements")).hasSize(3);
        assertThat(BRIEF.get("conditions")).hasSize(2);
        assertThat(BRIEF.get("milestones")).hasSize(1);
        assertThat(BRIEF.get("commitments").get(0).get("inReturn").asString()).isEqualTo("lower tolls");
    }

    @Test
    void everyCitationOfAFigureIsOfSomethingRead() {
        for (JsonNode pressure : BRIEF.get("forces").get("pulls")) {
            for (JsonNode citation : pressure.get("evidence")) {
                String id = citation.get("id").asString();
                String document = citation.get("document").asString();
                if (citation.get("kind").asString().equals("EVENT")) {
                    assertThat(BRIEF.get("events"))
                            .anyMatch(event -> event.get("id").asString().equals(id)
                                    && event.get("document").asString().equals(document));
                }
            }
        }
    }

    @Test
    void sectionsStandAsTextWithTheirSources() {
        assertThat(BRIEF.get("sections").findValuesAsString("id")).contains("stand", "chronology", "voices", "method");
        assertThat(BRIEF.get("sections").get(0).get("blocks").get(0).get("text").asString())
                .contains("the relation of Kestria and the Varda Republic is strained");
    }
}
