package org.entente.text.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.text.knowledge.ActorKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phrase of {@code phrases.tsv}; a star means that it is not judged. */
class PhrasesTest {
    record Row(String phrase, String date, String country, String sector, String id) {
        @Override
        public String toString() {
            return date.isEmpty() ? phrase : phrase + ", " + date;
        }
    }

    private final ActorResolver resolver = new ActorResolver(ActorKnowledge.bundled());

    static Stream<Row> rows() {
        return new BufferedReader(new InputStreamReader(
                        Objects.requireNonNull(PhrasesTest.class.getResourceAsStream("phrases.tsv")),
                        StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void resolves(Row row) {
        Optional<Actor> actor = resolver.resolve(
                        row.phrase(), null, row.date().isEmpty() ? null : LocalDate.parse(row.date()))
                .map(Resolution::actor);

        assertThat(actor).isPresent();
        String country = actor.get().country() == null ? "-" : actor.get().country();
        String sector = actor.get().sectors().isEmpty()
                ? "-"
                : actor.get().sectors().get(0).name();
        if (!row.country().equals("*")) {
            assertThat(country).isEqualTo(row.country());
        }
        if (!row.sector().equals("*")) {
            assertThat(sector).isEqualTo(row.sector());
        }
        if (!row.id().isEmpty()) {
            assertThat(actor.get().id()).isEqualTo(row.id());
        }
    }

    @Test
    void readsPhrasesWithoutCapitals() {
        assertThat(resolver.resolve("former egyptian defence minister", null, null)
                        .orElseThrow()
                        .actor()
                        .country())
                .isEqualTo("EGY");
    }

    @Test
    void findsNobodyInThings() {
        assertThat(resolver.resolve("the weather", null, null)).isEmpty();
        assertThat(resolver.resolve("", null, null)).isEmpty();
        assertThat(resolver.resolve("us", null, null)).isEmpty();
    }

    @Test
    void takesTheCountryOfABareRoleFromTheContext() {
        Resolution police = resolver.resolve("police", "Police in Karachi arrested three men.", null)
                .orElseThrow();

        assertThat(police.actor().country()).isEqualTo("PAK");
        assertThat(police.certain()).isFalse();
    }

    @Test
    void choosesNamesakesByTheContext() {
        String context = "In Jordan thousands cheered the king.";

        assertThat(resolver.resolve("King Abdullah", context, LocalDate.of(2011, 1, 1))
                        .orElseThrow()
                        .actor()
                        .id())
                .isEqualTo("abdullah-ii-of-jordan");
    }

    @Test
    void followsAPersonThroughOffices() {
        assertThat(sector("John Kerry", 2014)).isEqualTo("GOV");
        assertThat(sector("John Kerry", 2018)).isEqualTo("ELI");
        assertThat(sector("Mikhail Gorbachev", 1988)).isEqualTo("GOV");
        assertThat(sector("Mikhail Gorbachev", 1999)).isEqualTo("ELI");
        assertThat(sector("former president Barack Obama", 2014)).isEqualTo("ELI");
    }

    private String sector(String phrase, int year) {
        return resolver.resolve(phrase, null, LocalDate.of(year, 6, 1))
                .orElseThrow()
                .actor()
                .sectors()
                .get(0)
                .name();
    }
}
