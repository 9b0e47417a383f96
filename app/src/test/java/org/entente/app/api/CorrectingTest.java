package org.entente.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.app.library.Library;
import org.entente.app.scenario.Scenario;
import org.entente.app.scenario.ScenarioReader;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.text.evaluation.EventEvaluation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Correcting, listing, searching and keeping scenarios over HTTP, on a workspace in a file. */
class CorrectingTest {
    private static final String TEXT = "Kenya protested against Uganda. Uganda met Kenya.";
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Actor KENYA = new Actor("KEN", "Kenya", ActorKind.STATE, "KEN", List.of(), null);
    private static final Actor UGANDA = new Actor("UGA", "Uganda", ActorKind.STATE, "UGA", List.of(), null);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder = Path.of("");

    private Library library;
    private Javalin server;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("w.db"));
        library.write(workspace -> workspace.add(coding(), "coder"));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        List<Resource> resources = List.of(
                new ReadingResource(library),
                new CorrectionsResource(library, clock),
                new EventsResource(library),
                new SearchResource(library),
                new ScenariosResource(library, clock));
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    resources.forEach(resource -> resource.addTo(config.routes));
                    config.routes.exception(Problem.class, (problem, request) -> Answer.problem(request, problem));
                })
                .start(0);
    }

    @AfterEach
    void close() {
        server.stop();
        library.close();
    }

    private static Coding coding() {
        Span first = new Span(0, 31);
        Span second = new Span(32, TEXT.length());
        List<Event> events = List.of(
                event("e1", 0, new Span(0, 30), KENYA, UGANDA, EventType.PROTEST),
                event("e2", 1, new Span(32, 48), UGANDA, KENYA, EventType.CONSULT));
        List<Mention> mentions = new ArrayList<>();
        events.forEach(event -> mentions.add(event.source()));
        Document document = new Document("a & b", "Nairobi", LocalDate.of(1998, 8, 7), "test", TEXT);
        return new Coding(
                document,
                List.of(new Sentence(0, first), new Sentence(1, second)),
                mentions,
                events,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Event event(String id, int sentence, Span span, Actor source, Actor target, EventType type) {
        return new Event(
                id,
                "a & b",
                sentence,
                span,
                span.of(TEXT),
                DateInterval.day(LocalDate.of(1998, 8, 1 + sentence)),
                mention(source, span),
                mention(target, span),
                type,
                null,
                1,
                Factuality.ASSERTED,
                null,
                0.5,
                "coder");
    }

    private static Mention mention(Actor actor, Span within) {
        int begin = TEXT.indexOf(actor.name(), within.begin());
        return new Mention(
                actor, actor.name(), new Span(begin, begin + actor.name().length()));
    }

    @Test
    void anEditedEventIsFoundUnderItsNewActorUntilItIsUndone() throws Exception {
        assertThat(get("/events?a=Kenya&b=UGA").get("items")).hasSize(2);
        JsonNode made = post("/corrections", 201, """
                {"change": {"kind": "EDIT", "document": "a & b", "event": "e1", "source": "France", "target": "",
                 "type": "AID", "date": "1998-08-03", "factuality": "PLANNED"}, "reason": "misread", "who": "Ada"}""");
        assertThat(made.get("number").asInt()).isEqualTo(1);
        assertThat(made.get("who").asString()).isEqualTo("Ada");
        assertThat(made.get("reason").asString()).isEqualTo("misread");
        assertThat(made.get("at").asString()).isEqualTo(NOW.toString());
        assertThat(made.get("change").get("source").asString()).isEqualTo("FRA");
        assertThat(made.get("change").get("target").asString()).isEmpty();
        assertThat(made.get("summary").asString())
                .isEqualTo("The event PROTEST by Kenya towards Uganda, 1998-08-01, has the source France, no target,"
                        + " the type AID, the date 1998-08-03, the factuality PLANNED.");
        JsonNode found = get("/events?actor=FRA").get("items").get(0);
        assertThat(found.get("standing").asString()).isEqualTo("EDITED");
        assertThat(found.get("correction").asInt()).isEqualTo(1);
        assertThat(found.get("documentTitle").asString()).isEqualTo("Nairobi");
        assertThat(found.get("documentKey").asString()).hasSize(16);
        assertThat(get("/events?a=KEN&b=UGA").get("items")).hasSize(1);
        assertThat(post("/corrections/undo", 200, "").get("undone").asBoolean()).isTrue();
        assertThat(get("/events?a=KEN&b=UGA").get("items")).hasSize(2);
        post("/corrections/redo", 200, "{\"number\": 1}");
        assertThat(get("/events?quad=MATERIAL_COOPERATION").get("items")).hasSize(1);
        assertThat(get("/events?type=AID&factuality=planned&from=1998-08-03&to=1998-08-03")
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void everyKindOfChangeIsTakenAndGivenBack() throws Exception {
        List<String> changes = List.of(
                "{\"kind\":\"CONFIRM\",\"document\":\"a & b\",\"event\":\"e1\"}",
                "{\"kind\":\"REJECT\",\"document\":\"a & b\",\"event\":\"e2\"}",
                "{\"kind\":\"ADD\",\"document\":\"a & b\",\"begin\":0,\"end\":15,\"source\":\"KEN\",\"target\":\"\","
                        + "\"type\":\"ACCUSE\",\"factuality\":\"ASSERTED\"}",
                "{\"kind\":\"SPLIT\",\"actor\":\"UGA\",\"words\":\"Uganda\",\"document\":null,\"into\":\"kampala\","
                        + "\"name\":\"Kampala\",\"actorKind\":\"UNKNOWN\",\"country\":\"UGA\"}",
                "{\"kind\":\"MERGE\",\"actor\":\"kampala\",\"into\":\"KEN\"}");
        for (String change : changes) {
            JsonNode made = post("/corrections", 201, "{\"change\":" + change + "}");
            assertThat(made.get("change")).isEqualTo(MAPPER.readTree(change));
            assertThat(made.get("summary").asString()).endsWith(".");
            assertThat(made.get("who").asString()).isNotBlank();
            assertThat(made.get("about").isNull()).isEqualTo(change.contains("actor\""));
        }
        JsonNode first = get("/corrections?limit=3");
        assertThat(numbers(first)).containsExactly(5, 4, 3);
        JsonNode rest = get("/corrections?limit=3&cursor=" + first.get("next").asString());
        assertThat(numbers(rest)).containsExactly(2, 1);
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(get("/events?actor=KEN").get("items")).hasSize(2);
    }

    private static List<Integer> numbers(JsonNode page) {
        List<Integer> numbers = new ArrayList<>();
        page.get("items").forEach(item -> numbers.add(item.get("number").asInt()));
        return numbers;
    }

    @Test
    void aRejectedEventIsStillThereForTheReader() throws Exception {
        post("/corrections", 201, "{\"change\":{\"kind\":\"REJECT\",\"document\":\"a & b\",\"event\":\"e1\"}}");
        assertThat(get("/events").get("items")).hasSize(1);
        String key = get("/events").get("items").get(0).get("documentKey").asString();
        assertThat(get("/corrections").get("items").get(0).get("about"))
                .isEqualTo(MAPPER.createObjectNode()
                        .put("documentKey", key)
                        .put("document", "a & b")
                        .put("event", "e1")
                        .put("sentence", "Kenya protested against Uganda."));
        JsonNode events = get("/documents/" + key).get("events");
        assertThat(events).hasSize(2);
        assertThat(events.get(0).get("standing").asString()).isEqualTo("REJECTED");
        assertThat(events.get(0).get("correction").asInt()).isEqualTo(1);
        assertThat(events.get(1).get("standing").asString()).isEqualTo("CODED");
        assertThat(events.get(1).get("correction").isNull()).isTrue();
    }

    @Test
    void whatCannotBeMeantIsRefusedWithAWayOut() throws Exception {
        String event = "\"document\":\"a & b\",\"event\":\"e1\"";
        refused(400, "{}", "change");
        refused(400, "{\"change\":{\"kind\":\"SHOUT\"}}", "SHOUT");
        refused(400, "{\"change\":{\"kind\":\"EDIT\"," + event + "}}", "Nothing");
        refused(400, "{\"change\":{\"kind\":\"EDIT\"," + event + ",\"source\":\"Kenyaa\"}}", "Kenyaa");
        refused(400, "{\"change\":{\"kind\":\"EDIT\"," + event + ",\"source\":\"\"}}", "source");
        refused(400, "{\"change\":{\"kind\":\"EDIT\"," + event + ",\"type\":\"HUG\"}}", "HUG");
        refused(400, "{\"change\":{\"kind\":\"EDIT\"," + event + ",\"date\":\"yesterday\"}}", "yesterday");
        refused(
                400,
                "{\"change\":{\"kind\":\"EDIT\"," + event + ",\"date\":\"2014-02-02\",\"dateTo\":\"2014-01-01\"}}",
                "2014-01-01");
        refused(409, "{\"change\":{\"kind\":\"CONFIRM\",\"document\":\"a & b\",\"event\":\"e9\"}}", "e9");
        refused(
                409,
                "{\"change\":{\"kind\":\"ADD\",\"document\":\"a & b\",\"begin\":0,\"end\":999,\"source\":\"KEN\",\"type\":\"AID\"}}",
                "999");
        assertThat(post("/corrections/undo", 409, "").get("hint").asString()).isNotBlank();
        assertThat(ask("GET", "/events?actor=Nobodystan", "").statusCode()).isEqualTo(400);
        assertThat(get("/corrections").get("items")).isEmpty();
    }

    private void refused(int status, String body, String named) throws Exception {
        JsonNode problem = post("/corrections", status, body);
        assertThat(problem.get("detail").asString()).contains(named);
        assertThat(problem.get("hint").asString()).isNotBlank();
    }

    @Test
    void theLabelledFileIsReadByTheEvaluation() throws Exception {
        post("/corrections", 201, "{\"change\":{\"kind\":\"CONFIRM\",\"document\":\"a & b\",\"event\":\"e1\"}}");
        HttpResponse<String> file = ask("GET", "/corrections/file?format=events", "");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"corrections.tsv\"");
        Path saved = Files.writeString(folder.resolve("gold.tsv"), file.body());
        List<EventEvaluation.Item> items = EventEvaluation.read(saved);
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.gold()).isEqualTo(Set.of("KEN>UGA:PROTEST"));
            assertThat(item.document().text()).isEqualTo("Kenya protested against Uganda.");
            assertThat(item.document().published()).isEqualTo(LocalDate.of(1998, 8, 7));
        });
    }

    @Test
    void eventsComePageByPageOrAllAsLines() throws Exception {
        JsonNode first = get("/events?limit=1&order=asc");
        assertThat(first.get("items").get(0).get("id").asString()).isEqualTo("e1");
        JsonNode second =
                get("/events?limit=1&order=asc&cursor=" + first.get("next").asString());
        assertThat(second.get("items").get(0).get("id").asString()).isEqualTo("e2");
        assertThat(get("/events").get("items").get(0).get("id").asString()).isEqualTo("e2");
        HttpRequest request = HttpRequest.newBuilder(address("/events?order=asc"))
                .header("Accept", Answer.LINES)
                .build();
        List<String> lines =
                client.send(request, BodyHandlers.ofString()).body().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(MAPPER.readTree(lines.get(1)).get("id").asString()).isEqualTo("e2");
    }

    @Test
    void documentsAreFoundByWordsAndByEvents() throws Exception {
        JsonNode found = get("/search?words=protested").get("items").get(0);
        assertThat(found.get("id").asString()).isEqualTo("a & b");
        assertThat(found.get("snippets").get(0).get(1))
                .isEqualTo(MAPPER.readTree("{\"text\":\"protested\",\"hit\":true}"));
        assertThat(found.get("events").asInt()).isEqualTo(2);
        assertThat(get("/search?a=KEN&b=UGA&type=CONSULT")
                        .get("items")
                        .get(0)
                        .get("events")
                        .asInt())
                .isEqualTo(1);
        assertThat(get("/search?words=peace").get("items")).isEmpty();
        JsonNode page = get("/search?limit=1");
        assertThat(get("/search?limit=1&cursor=" + page.get("next").asString()).get("items"))
                .isEmpty();
    }

    @Test
    void scenariosAreKeptRemovedAndBroughtBack() throws Exception {
        String scenario =
                "{\"name\":\"war & peace\",\"a\":\"USA\",\"b\":\"IRN\",\"threat\":\"isis\",\"at\":\"2014-07-01\","
                        + "\"inputs\":{\"pair.distrust\":0.25}}";
        assertThat(ask("PUT", "/scenarios", scenario).statusCode()).isEqualTo(200);
        JsonNode kept = get("/scenarios").get("items").get(0);
        assertThat(kept.get("inputs").get("pair.distrust").asDouble()).isEqualTo(0.25);
        assertThat(kept.get("saved").asString()).isEqualTo(NOW.toString());
        String name = "?name=" + URLEncoder.encode("war & peace", StandardCharsets.UTF_8);
        Path file = Files.writeString(
                folder.resolve("s.toml"),
                ask("GET", "/scenarios/file" + name, "").body());
        Scenario read = ScenarioReader.read(file);
        assertThat(read.rivals()).containsExactly("USA", "IRN");
        assertThat(read.threat()).isEqualTo("isis");
        assertThat(read.at()).isEqualTo(LocalDate.of(2014, 7, 1));
        assertThat(read.inputs()).containsOnlyKeys("pair.distrust");
        assertThat(ask("DELETE", "/scenarios" + name, "").statusCode()).isEqualTo(200);
        assertThat(get("/scenarios").get("items")).isEmpty();
        assertThat(ask("DELETE", "/scenarios" + name, "").statusCode()).isEqualTo(404);
        post("/scenarios/undo", 200, "{\"name\":\"war & peace\"}");
        assertThat(get("/scenarios").get("items")).hasSize(1);
        assertThat(ask("PUT", "/scenarios", scenario.replace("0.25", "11")).statusCode())
                .isEqualTo(400);
    }

    private JsonNode get(String path) throws Exception {
        HttpResponse<String> response = ask("GET", path, "");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return MAPPER.readTree(response.body());
    }

    private JsonNode post(String path, int status, String body) throws Exception {
        HttpResponse<String> response = ask("POST", path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return MAPPER.readTree(response.body());
    }

    private HttpResponse<String> ask(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + server.port() + Resource.ROOT + path);
    }
}
