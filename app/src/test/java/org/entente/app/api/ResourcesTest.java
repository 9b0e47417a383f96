package org.entente.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.app.Outcome;
import org.entente.app.brief.Dispatch;
import org.entente.app.brief.Straits;
import org.entente.app.library.Library;
import org.entente.model.Actor;
import org.entente.model.DateInterval;
import org.entente.model.EventType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The resources over a workspace of one text and three years of event data. */
class ResourcesTest {
    private static final Actor IRAQ = Straits.state("IRQ", "Iraq");
    private static final Actor KUWAIT = Straits.state("KWT", "Kuwait");
    private static final LocalDate DAY = LocalDate.of(1991, 2, 1);

    @TempDir
    private Path folder = Path.of("");

    private String store = "";
    private Library library;
    private Javalin server;

    @BeforeEach
    void open() throws IOException {
        store = folder.resolve("store.db").toString();
        Path file = Files.write(folder.resolve("rows.tsv"), rows());
        Outcome.of("import", "--from", "keds", file.toString(), "--store", store)
                .succeeds();
        library = Library.open(Path.of(store));
        library.write(workspace -> workspace.add(
                new Dispatch("talks", "Talks", DAY, "Iraq and Kuwait hold talks.")
                        .names(IRAQ, "Iraq")
                        .names(KUWAIT, "Kuwait")
                        .event(IRAQ, EventType.CONSULT, KUWAIT, "hold talks", DateInterval.day(DAY))
                        .coding(),
                "hand"));
        List<Resource> resources = List.of(
                new CodebookResource(),
                new ActorsResource(library),
                new ReadingResource(library),
                new CitationsResource(library),
                new RelationResource(library),
                new NetworkResource(library),
                new AnswerResource(library),
                new BriefResource(library),
                new ForecastResource(library));
        server = Javalin.create(config -> {
                    resources.forEach(resource -> resource.addTo(config.routes));
                    config.routes.exception(Problem.class, (problem, request) -> Answer.problem(request, problem));
                })
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        server.stop();
        library.close();
    }

    @Test
    void theCodebookNamesAllTypesWithTheirQuad() throws Exception {
        JsonNode types = json("/codebook").get("types");

        assertThat(types).hasSize(EventType.values().length);
        assertThat(types.get(0).get("quad").asString()).isEqualTo("VERBAL_COOPERATION");
    }

    @Test
    void actorsAreSuggestedByTheirEvents() throws Exception {
        JsonNode items = json("/actors?words=&limit=2").get("items");

        assertThat(items).hasSize(2);
        assertThat(items.get(0).get("events").asInt())
                .isGreaterThanOrEqualTo(items.get(1).get("events").asInt());
        assertThat(json("/actors?words=kuw").get("items").get(0).get("id").asString())
                .isEqualTo("KWT");
    }

    @Test
    void aTextIsReadWithItsMentionsAndEvents() throws Exception {
        String key = String.valueOf(library.edition().key("talks"));
        JsonNode text = json("/documents/" + key);

        assertThat(text.get("text").asString()).isEqualTo("Iraq and Kuwait hold talks.");
        assertThat(text.get("mentions")).hasSize(2);
        assertThat(text.get("events").get(0).get("standing").asString()).isEqualTo("CODED");
        assertThat(get("/documents/none").statusCode()).isEqualTo(404);
    }

    @Test
    void citationsLeadToSentencesAndRows() throws Exception {
        String event = json("/documents/" + library.edition().key("talks"))
                .get("events")
                .get(0)
                .get("id")
                .asString();
        JsonNode tie =
                json("/relation?a=IRQ&b=KWT").get("tie").get("contributions").get(0);
        JsonNode items = json("/citations?c=EVENT%7Ctalks%7C" + event + "&c=EVENT%7C"
                        + tie.get("document").asString() + "%7C" + tie.get("id").asString())
                .get("items");

        assertThat(items.get(0).get("sentence").asString()).isEqualTo("Iraq and Kuwait hold talks.");
        assertThat(items.get(1).get("sentence").asString()).startsWith("rows.tsv, line ");
        assertThat(get("/citations?c=nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void theRelationHasItsMonths() throws Exception {
        JsonNode relation = json("/relation?a=Iraq&b=Kuwait");

        assertThat(relation.get("a").get("id").asString()).isEqualTo("IRQ");
        assertThat(relation.get("months").get(0).get("month").asString()).isEqualTo("1988-07");
        assertThat(relation.get("months").get(0).get("cooperation").asInt()).isPositive();
        assertThat(relation.get("names").get("SAU").asString()).isNotBlank();
    }

    @Test
    void theNetworkHasItsLinksAndForces() throws Exception {
        JsonNode network = json("/network?at=1991-06-01&a=IRQ&b=KWT");

        assertThat(network.get("links")).isNotEmpty();
        assertThat(network.get("forces").get("thirds").get(0).get("id").asString())
                .isEqualTo("SAU");
        assertThat(network.get("forces").get("thirds").get(0).get("force").asDouble())
                .isNegative();
    }

    @Test
    void theAnswerHasTheFiguresOfTheCommand() throws Exception {
        JsonNode answer = json("/answer?a=IRQ&b=KWT&threat=SAU").get("answer");
        JsonNode asked = JsonMapper.builder()
                .build()
                .readTree(Outcome.of("ask", "IRQ", "KWT", "--threat", "SAU", "--store", store, "--format", "json")
                        .succeeds()
                        .out());

        assertThat(answer.get("requirements").toString())
                .isEqualTo(
                        new Shortening(Map.of()).in(asked.get("requirements")).toString());
        for (int rung = 0; rung < 3; rung++) {
            assertThat(answer.get("ladder").get(rung).get("probability"))
                    .isEqualTo(asked.get("ladder").get(rung).get("probability"));
        }
    }

    @Test
    void aSourceOfTheAnswerLeadsToItsText() throws Exception {
        JsonNode sources = json("/answer?a=IRQ&b=KWT&threat=SAU").get("sources");

        assertThat(sources)
                .anySatisfy(source -> assertThat(source.get("documentKey").asString())
                        .isEqualTo(library.edition().key("talks")));
        assertThat(sources)
                .allSatisfy(source -> assertThat(source.get("documentKey").isNull())
                        .isEqualTo(library.edition()
                                .catalogued(source.get("document").asString())
                                .isEmpty()));
    }

    @Test
    void aMovedInputMovesTheStatedLayerAlone() throws Exception {
        JsonNode moved = json("/answer?a=IRQ&b=KWT&threat=SAU&set=pair.distrust:0.1&part=stated");

        assertThat(moved.get("answer").get("requirements"))
                .isNotEqualTo(moved.get("baseline").get("requirements"));
        assertThat(get("/answer?a=IRQ&b=KWT&threat=SAU&set=no.such:1").statusCode())
                .isEqualTo(400);
    }

    @Test
    void theSameIsToldInTheSameBytes() throws Exception {
        for (String path : List.of("/answer?a=IRQ&b=KWT&threat=SAU", "/relation?a=IRQ&b=KWT", "/network")) {
            String first = get(path).body();
            try (Library again = Library.open(Path.of(store))) {
                Javalin other = Javalin.create(config -> {
                            new AnswerResource(again).addTo(config.routes);
                            new RelationResource(again).addTo(config.routes);
                            new NetworkResource(again).addTo(config.routes);
                        })
                        .start("127.0.0.1", 0);
                assertThat(get(path, other).body()).isEqualTo(first);
                other.stop();
            }
        }
    }

    @Test
    void theBriefIsAFileThatLoadsNothing() throws Exception {
        HttpResponse<String> brief = get("/brief?a=IRQ&b=KWT&threat=SAU");

        assertThat(brief.body()).startsWith("<!DOCTYPE html>").doesNotContain("<script");
        assertThat(brief.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline");
        assertThat(get("/brief?a=IRQ&b=KWT&format=md&download=1")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .startsWith("attachment");
        HttpResponse<String> paper = get("/brief?a=IRQ&b=KWT&threat=SAU&format=pdf");
        assertThat(paper.body()).startsWith("%PDF-");
        assertThat(paper.headers().firstValue("Content-Type").orElse("")).isEqualTo("application/pdf");
        assertThat(paper.headers().firstValue("Content-Disposition").orElse("")).endsWith(".pdf\"");
    }

    @Test
    void aForecastNamesNextEvents() throws Exception {
        assertThat(json("/forecast?a=IRQ&b=KWT").get("nextEvents")).isNotEmpty();
        assertThat(get("/forecast?a=IRQ&b=KWT&horizon=8").statusCode()).isEqualTo(400);
    }

    private JsonNode json(String path) throws Exception {
        HttpResponse<String> response = get(path);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(response.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return get(path, server);
    }

    private static HttpResponse<String> get(String path, Javalin server) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + Resource.ROOT + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        LocalDate war = LocalDate.of(1990, 7, 2);
        for (LocalDate day = LocalDate.of(1988, 7, 1); day.isBefore(LocalDate.of(1991, 7, 1)); day = day.plusDays(3)) {
            boolean fights = !day.isBefore(war);
            rows.add(day + (fights ? "\tIRQ\tKWT\t223\tMIL ENGAGEMENT" : "\tIRQ\tKWT\t081\tMAKE AGREEMENT"));
            rows.add(day + "\tSAU\tKWT\t071\tEXTEND ECON AID");
            if (fights) {
                rows.add(day + "\tSAU\tIRQ\t122\tDENOUNCE");
            }
        }
        return rows;
    }
}
