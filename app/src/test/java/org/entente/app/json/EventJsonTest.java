package org.entente.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Attribution;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Timing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The contract of the design, section 4, key by key. */
class EventJsonTest {
    private static final Mention SADAT = new Mention(
            new Actor("anwar-sadat", "Anwar Sadat", ActorKind.PERSON, "EGY", List.of(Sector.GOV, Sector.MIL), "EGY"),
            "Sadat",
            new Span(0, 5));
    private static final Mention ISRAEL = new Mention(
            new Actor("ISR", "Israel", ActorKind.STATE, "ISR", List.of(), null), "Israel", new Span(14, 20));

    @Test
    void anEventHasExactlyTheKeysOfTheContract() {
        assertThat(EventJson.event(event(null, null, null, null)).propertyNames())
                .containsExactly(
                        "id",
                        "document",
                        "sentence",
                        "begin",
                        "end",
                        "evidence",
                        "date",
                        "dateTo",
                        "datePrecision",
                        "source",
                        "target",
                        "type",
                        "mode",
                        "quad",
                        "goldstein",
                        "factuality",
                        "speaker",
                        "quoted",
                        "confidence",
                        "coder");
    }

    @Test
    void aFullEventOnOneLine() {
        Event event =
                event(DateInterval.month(YearMonth.of(1977, 11)), ISRAEL, "visit", new Attribution(SADAT, true, "s1"));
        assertThat(Json.line(EventJson.event(event))).isEqualTo("""
                        {"id":"e1","document":"d1","sentence":2,"begin":0,"end":20,"evidence":"Sadat visited Israel",\
                        "date":"1977-11-01","dateTo":"1977-11-30","datePrecision":"MONTH",\
                        "source":{"id":"anwar-sadat","name":"Anwar Sadat","country":"EGY","sector":"GOV MIL",\
                        "principal":"EGY","mention":"Sadat","begin":0,"end":5},\
                        "target":{"id":"ISR","name":"Israel","country":"ISR","sector":null,"principal":null,\
                        "mention":"Israel","begin":14,"end":20},\
                        "type":"CONSULT","mode":"visit","quad":"VERBAL_COOPERATION","goldstein":1.9,\
                        "factuality":"ASSERTED",\
                        "speaker":{"id":"anwar-sadat","name":"Anwar Sadat","country":"EGY","sector":"GOV MIL",\
                        "principal":"EGY","mention":"Sadat","begin":0,"end":5},"quoted":true,\
                        "confidence":0.95,"coder":"test"}""");
    }

    @Test
    void whatIsAbsentIsNull() {
        JsonNode node = EventJson.event(event(null, null, null, null));
        assertThat(List.of("date", "dateTo", "datePrecision", "target", "mode", "speaker"))
                .allMatch(key -> node.get(key).isNull());
        assertThat(node.get("quoted").asBoolean()).isFalse();
    }

    @Test
    void aStatementHasSpeakerCueContentAndFactuality() {
        assertThat(Json.line(EventJson.statement(statement(SADAT)))).isEqualTo("""
                        {"id":"s1","document":"d1","sentence":1,"begin":12,"end":30,"text":"that peace is near",\
                        "speaker":{"id":"anwar-sadat","name":"Anwar Sadat","country":"EGY","sector":"GOV MIL",\
                        "principal":"EGY","mention":"Sadat","begin":0,"end":5},\
                        "source":[0,5],"cue":[6,11],"content":[12,30],"audience":null,"quoted":false,\
                        "factuality":"POSSIBLE","date":"1977-11-09","dateTo":"1977-11-09","datePrecision":"DAY",\
                        "timedBy":"s0","timeOffset":"PT3H"}""");
    }

    @Test
    void aStatementOfNobodyHasTheSameKeys() {
        assertThat(EventJson.statement(statement(null)).propertyNames())
                .isEqualTo(EventJson.statement(statement(SADAT)).propertyNames());
        assertThat(EventJson.statement(statement(null)).get("source").isNull()).isTrue();
    }

    @Test
    void jsonForPeopleEndsWithALineFeedOnEverySystem() {
        assertThat(Json.indented(EventJson.event(event(null, null, null, null))))
                .endsWith("\n}\n")
                .doesNotContain("\r");
    }

    @Test
    void textsAreKeptAsTheyAre() {
        Mention odd = new Mention(ISRAEL.actor(), "\"a\"\n\u0001 🕊 é", new Span(0, 9));
        JsonNode node = EventJson.event(event(null, odd, null, null));
        assertThat(node.get("target").get("mention").asString()).isEqualTo("\"a\"\n\u0001 🕊 é");
        assertThat(Json.line(node)).contains("\\\"a\\\"\\n\\u0001 🕊 é");
    }

    private static Event event(
            @Nullable DateInterval date,
            @Nullable Mention target,
            @Nullable String mode,
            @Nullable Attribution attribution) {
        return new Event(
                "e1",
                "d1",
                2,
                new Span(0, 20),
                "Sadat visited Israel",
                date,
                SADAT,
                target,
                EventType.CONSULT,
                mode,
                1.9,
                Factuality.ASSERTED,
                attribution,
                0.95,
                "test");
    }

    private static Statement statement(@Nullable Mention speaker) {
        boolean known = speaker != null;
        return new Statement(
                "s1",
                "d1",
                1,
                new Span(12, 30),
                "that peace is near",
                known ? new Span(6, 11) : null,
                speaker,
                known ? new Span(0, 5) : null,
                null,
                false,
                Factuality.POSSIBLE,
                known ? DateInterval.day(LocalDate.of(1977, 11, 9)) : null,
                known ? new Timing("s0", Duration.ofHours(3), new Span(0, 3)) : null);
    }
}
