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
import java.util.List;
import java.util.stream.StreamSupport;
import org.entente.app.Outcome;
import org.entente.app.library.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The relation of two, of whom one also acts as a member of a grouping. */
class RelationTest {
    @TempDir
    private Path folder = Path.of("");

    private Library library;
    private Javalin server;

    @BeforeEach
    void open() throws IOException {
        Path text = Files.writeString(folder.resolve("talks.txt"), """
                Title: Talks in Vienna
                Date: 2014-06-17

                The United States has imposed sanctions on Iran since 1979. Iran met the six powers in Vienna on \
                16 June 2014. American officials praised Iran on Tuesday.
                """);
        Path store = folder.resolve("store.db");
        Outcome.of("add", text.toString(), "--store", store.toString()).succeeds();
        library = Library.open(store);
        List<Resource> resources = List.of(new RelationResource(library), new EventsResource(library));
        server = Javalin.create(config -> resources.forEach(resource -> resource.addTo(config.routes)))
                .start("127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        server.stop();
        library.close();
    }

    @Test
    void aMonthHasAsManyEventsAsItsListShows() throws Exception {
        JsonNode events = json("/events?a=USA&b=IRN&from=2014-06-01&to=2014-06-30");
        JsonNode months = json("/relation?a=USA&b=IRN").get("months");
        JsonNode june = months.get(months.size() - 1);

        assertThat(june.get("month").asString()).isEqualTo("2014-06");
        assertThat(june.get("cooperation").asInt() + june.get("conflict").asInt())
                .isEqualTo(events.get("items").size());
        assertThat(parties(events)).contains("p5+1");
        assertThat(parties(json("/events?a=CHN&b=IRN"))).contains("p5+1");
        assertThat(parties(json("/events?a=SAU&b=IRN"))).isEmpty();
    }

    @Test
    void aConditionBeginsAsExactlyAsItIsTold() throws Exception {
        JsonNode relation = json("/relation?a=USA&b=IRN");

        assertThat(relation.get("conditions").get(0).get("since").asString()).isEqualTo("1979");
        assertThat(relation.get("conditions").get(0).get("until").isNull()).isTrue();
        assertThat(relation.get("breaks").get(0).get("when").asString()).isEqualTo("1979");
    }

    private static List<String> parties(JsonNode events) {
        return StreamSupport.stream(events.get("items").spliterator(), false)
                .map(event -> event.get("source").get("id").asString())
                .toList();
    }

    private JsonNode json(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.port() + Resource.ROOT + path);
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
