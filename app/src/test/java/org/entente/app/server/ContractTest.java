package org.entente.app.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.app.Outcome;
import org.entente.app.brief.Dispatch;
import org.entente.app.brief.Straits;
import org.entente.app.library.Library;
import org.entente.model.Actor;
import org.entente.model.DateInterval;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real server, each operation with good and bad input, each answer judged by the description. */
class ContractTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Actor IRAQ = Straits.state("IRQ", "Iraq");
    private static final Actor KUWAIT = Straits.state("KWT", "Kuwait");
    private static final LocalDate DAY = LocalDate.of(1991, 2, 1);
    private static final String PAIR = "?a=IRQ&b=KWT&threat=SAU";

    @TempDir
    private Path folder = Path.of("");

    private final Set<String> answered = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private Contract contract;
    private Library library;
    private Server server;
    private String key = "";

    @BeforeEach
    void start() throws Exception {
        contract = Contract.described();
        String store = folder.resolve("store.db").toString();
        Path rows = Files.write(folder.resolve("rows.tsv"), rows());
        Outcome.of("import", "--from", "keds", rows.toString(), "--store", store)
                .succeeds();
        library = Library.open(Path.of(store));
        library.write(workspace -> workspace.add(
                new Dispatch("talks", "Talks", DAY, "Iraq and Kuwait hold talks.", "Kuwait says it will talk.")
                        .names(IRAQ, "Iraq")
                        .names(KUWAIT, "Kuwait")
                        .event(IRAQ, EventType.CONSULT, KUWAIT, "hold talks", DateInterval.day(DAY))
                        .says(KUWAIT, "it will talk", Factuality.PLANNED)
                        .coding(),
                "hand"));
        server = Server.start(
                Listening.on(0),
                new ServerSettings("0", List.of(), false, new PrintWriter(new StringWriter())),
                library,
                Files.createDirectory(folder.resolve("uploads")));
        String token = server.invitation().replaceFirst(".*token=", "");
        key = good("POST /session", "", "{\"token\":\"" + token + "\"}")
                .get("key")
                .stringValue();
    }

    @AfterEach
    void stop() {
        server.close();
        library.close();
    }

    @Test
    void everyOperationAnswersAndRefusesAsDescribed() throws Exception {
        reading();
        changing();
        refusing();

        assertThat(answered).isEqualTo(contract.operations());
        Set<String> steadfast =
                Set.of("GET /about", "GET /codebook", "GET /openapi.yaml", "GET /jobs", "GET /scenarios");
        Set<String> refusable = new TreeSet<>(contract.operations());
        refusable.removeAll(steadfast);
        assertThat(refused).isEqualTo(refusable);
    }

    private void reading() throws Exception {
        String document = "/documents/{key}";
        String text = String.valueOf(library.edition().key("talks"));
        good("GET /about", "");
        good("GET /codebook", "");
        good("GET /actors", "?words=ira&limit=5");
        good("GET /documents", "?limit=1");
        String event =
                good("GET " + document, text).get("events").get(0).get("id").stringValue();
        JsonNode first = good("GET /events", "?limit=1&order=asc");
        JsonNode second = good(
                "GET /events", "?limit=1&order=asc&cursor=" + first.get("next").stringValue());
        assertThat(second.get("items").get(0)).isNotEqualTo(first.get("items").get(0));
        good(
                "GET /events",
                PAIR.replace("&threat=SAU", "") + "&type=CONSULT&factuality=ASSERTED&from=1988-01-01&to=1992-01-01");
        good("GET /citations", "?c=" + encoded("EVENT|talks|" + event));
        good("GET /relation", PAIR.replace("&threat=SAU", ""));
        good("GET /network", "?at=1991-06-01&a=IRQ&b=KWT&most=20&focus=IRQ");
        good("GET /answer", PAIR);
        good("GET /answer", PAIR + "&part=stated&set=pair.distrust:0.1");
        good("GET /forecast", "?a=IRQ&b=KWT&horizon=30");
        for (String form : List.of("html", "md", "json", "pdf")) {
            good("GET /brief", PAIR + "&format=" + form);
        }
        good("GET /search", "?words=talks");
        good("GET /search", "?actor=KWT");
        good("GET /openapi.yaml", "");
        String lines = send("GET /events", "?order=asc", null, "Accept", "application/x-ndjson")
                .body();
        assertThat(lines.lines().count()).isGreaterThan(500);
    }

    private void changing() throws Exception {
        String talks = "\"document\":\"talks\",\"event\":\""
                + good("GET /events", "?document=" + library.edition().key("talks"))
                        .get("items")
                        .get(0)
                        .get("id")
                        .stringValue()
                + "\"";
        String before = tag("GET /network", "");
        for (String change : List.of(
                "{\"kind\":\"CONFIRM\"," + talks + "}",
                "{\"kind\":\"EDIT\"," + talks + ",\"type\":\"AID\"}",
                "{\"kind\":\"MERGE\",\"actor\":\"KWT\",\"into\":\"IRQ\"}",
                "{\"kind\":\"ADD\",\"document\":\"talks\",\"begin\":0,\"end\":27,\"source\":\"IRQ\",\"target\":\"\",\"type\":\"ACCUSE\",\"factuality\":\"ASSERTED\"}",
                "{\"kind\":\"REJECT\"," + talks + "}")) {
            good("POST /corrections", "", "{\"change\":" + change + ",\"reason\":\"read again\",\"who\":\"Ada\"}");
        }
        assertThat(tag("GET /network", "")).isNotEqualTo(before);
        good("GET /documents/{key}", String.valueOf(library.edition().key("talks")));
        good("POST /corrections/undo", "", "{\"number\":3}");
        good("POST /corrections/redo", "", "{\"number\":3}");
        JsonNode first = good("GET /corrections", "?limit=2");
        assertThat(good(
                                "GET /corrections",
                                "?limit=2&cursor=" + first.get("next").stringValue())
                        .get("items"))
                .hasSize(2);
        good("GET /corrections/file", "?format=events");
        good(
                "PUT /scenarios",
                "",
                "{\"name\":\"war & peace\",\"a\":\"IRQ\",\"b\":\"KWT\",\"threat\":\"SAU\",\"at\":\"1991-02-01\",\"inputs\":{\"pair.distrust\":0.25}}");
        good("GET /scenarios", "");
        String name = "?name=" + encoded("war & peace");
        good("GET /scenarios/file", name);
        good("DELETE /scenarios", name);
        good("POST /scenarios/undo", "", "{\"name\":\"war & peace\"}");
        good("POST /session/invitation", "", "{}");
        JsonNode begun = good("POST /documents", "", "{\"address\":\"http://127.0.0.1:1/feed\"}");
        String job = begun.get("job").toString();
        good("GET /jobs/{job}/progress", job);
        JsonNode done = good("GET /jobs/{job}", job);
        assertThat(done.get("state").stringValue()).isEqualTo("DONE");
        assertThat(done.get("results").get(0).get("outcome").stringValue()).isEqualTo("FAILED");
        good("GET /jobs", "");
    }

    private void refusing() throws Exception {
        bad("GET /actors", "?limit=many", 400);
        bad("GET /documents", "?cursor=nonsense", 400);
        bad("GET /documents/{key}", "none", 404);
        bad("GET /events", "?type=HUG", 400);
        bad("GET /events", "?actor=Nobodystan", 400);
        bad("GET /citations", "?c=nonsense", 400);
        bad("GET /relation", "?a=IRQ", 400);
        bad("GET /network", "?at=yesterday", 400);
        bad("GET /answer", PAIR + "&set=no.such:1", 400);
        bad("GET /forecast", "?a=IRQ&b=KWT&horizon=8", 400);
        bad("GET /brief", PAIR + "&format=doc", 400);
        bad("GET /search", "?from=yesterday", 400);
        bad("GET /corrections", "?cursor=nonsense", 400);
        bad("GET /corrections/file", "?format=doc", 400);
        bad("GET /scenarios/file", "?name=none", 404);
        bad("GET /jobs/{job}", "999", 404);
        bad("GET /jobs/{job}/progress", "999", 404);
        bad("DELETE /scenarios", "?name=none", 404);
        for (String operation : List.of(
                "POST /corrections", "PUT /scenarios", "POST /scenarios/undo", "POST /documents", "POST /session")) {
            assertThat(contract.takes(operation, "{}")).as(operation).isFalse();
            HttpResponse<String> answer = send(operation, "", "{}");
            assertThat(answer.statusCode()).as(operation).isGreaterThanOrEqualTo(400);
        }
        bad("POST /corrections/undo", "", 409, "{\"number\":99}");
        bad("POST /corrections/redo", "", 409, "{\"number\":99}");
        key = "wrong";
        bad("POST /session/invitation", "", 403, "{}");
    }

    @Test
    void theJudgeFindsWhatIsNotDescribed() {
        assertThatThrownBy(() -> contract.judge("GET /about", 200, "application/json", "{\"name\":\"Entente\"}"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract.judge("GET /about", 200, "text/html", ""))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract.judge("GET /about", 201, "application/json", "{}"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> contract.judge("GET /about", 400, "application/problem+json", "{\"status\":400}"))
                .isInstanceOf(AssertionError.class);
    }

    private JsonNode good(String operation, String rest) throws Exception {
        return good(operation, rest, null);
    }

    private JsonNode good(String operation, String rest, @Nullable String body) throws Exception {
        if (body != null && contract.operations().contains(operation) && !operation.endsWith("/invitation")) {
            assertThat(contract.takes(operation, body))
                    .as(operation + " " + body)
                    .isTrue();
        }
        HttpResponse<String> answer = send(operation, rest, body);
        assertThat(answer.statusCode()).as(operation + " " + answer.body()).isBetween(200, 299);
        if (contract.has(operation, 304)) {
            String tag = answer.headers().firstValue("ETag").orElse("none");
            HttpResponse<String> again = CLIENT.send(
                    request(operation, rest, null).header("If-None-Match", tag).build(), BodyHandlers.ofString());
            assertThat(again.statusCode()).as(operation).isEqualTo(304);
            assertThat(again.body()).isEmpty();
        }
        String type = type(answer);
        return type.equals("application/json") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
    }

    private void bad(String operation, String rest, int status) throws Exception {
        bad(operation, rest, status, null);
    }

    private void bad(String operation, String rest, int status, @Nullable String body) throws Exception {
        assertThat(send(operation, rest, body).statusCode())
                .as(operation + " " + rest)
                .isEqualTo(status);
    }

    private String tag(String operation, String rest) throws Exception {
        return send(operation, rest, null).headers().firstValue("ETag").orElse("");
    }

    /** Sends it and lets the description judge what comes back. */
    private HttpResponse<String> send(String operation, String rest, @Nullable String body, String... headers)
            throws Exception {
        for (String parameter : rest.startsWith("?") ? rest.substring(1).split("&", -1) : new String[0]) {
            assertThat(contract.parameters(operation)).as(operation).contains(parameter.replaceFirst("=.*", ""));
        }
        HttpRequest.Builder request = request(operation, rest, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        contract.judge(operation, answer.statusCode(), type(answer), answer.body());
        (answer.statusCode() < 300 ? answered : refused).add(operation);
        return answer;
    }

    private HttpRequest.Builder request(String operation, String rest, @Nullable String body) {
        String[] parts = operation.split(" ", 2);
        String path = parts[1].contains("{") ? parts[1].replaceFirst("\\{\\w+\\}", rest) : parts[1] + rest;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + "api/v1" + path))
                .method(parts[0], body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Authorization", "Bearer " + key);
        }
        return body == null ? request : request.header("Content-Type", "application/json");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> rows() throws IOException {
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
