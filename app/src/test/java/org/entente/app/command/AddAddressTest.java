package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.Outcome;
import org.entente.app.terminal.ExitCode;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddAddressTest {
    private static final String PAGE = "<html><head><title>Talks</title></head><body><article><h1>Talks</h1>"
            + "<p>Kenya condemned Uganda on Monday.</p></article></body></html>";
    private static final String FEED = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>World</title>
            <item><guid>one</guid><title>First</title><description>Iran threatened Israel.</description></item>
            <item><guid>two</guid><title>Second</title><description>Iraq praised Jordan.</description></item>
            </channel></rss>""";

    private final HttpServer server = started();
    private final String here = "http://127.0.0.1:" + server.getAddress().getPort();

    @TempDir
    private Path folder = Path.of("");

    private static HttpServer started() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.createContext("/page", exchange -> answer(exchange, 200, "text/html", PAGE));
        server.createContext("/feed", exchange -> answer(exchange, 200, "application/rss+xml", FEED));
        server.createContext("/gone", exchange -> answer(exchange, 404, "text/html", "gone"));
        server.createContext("/empty", exchange -> answer(exchange, 200, "text/plain", ""));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageIsKeptWithItsAddress() {
        add(here + "/page").succeeds();

        assertThat(kept()).singleElement().satisfies(document -> {
            assertThat(document.id()).isEqualTo(here + "/page");
            assertThat(document.source()).isEqualTo(here + "/page");
        });
    }

    @Test
    void ofAFeedEachEntryIsADocument() {
        add(here + "/feed").succeeds();

        assertThat(kept()).extracting(Document::title).containsExactlyInAnyOrder("First", "Second");
    }

    @Test
    void whatCannotBeFetchedIsToldAndTheOthersAreAdded() throws IOException {
        Path file = Files.writeString(folder.resolve("own.txt"), "Egypt criticized Syria.");

        Outcome outcome = add(here + "/gone", file.toString(), here + "/page").succeeds();

        assertThat(outcome.err()).contains("warning: Cannot fetch " + here + "/gone: the server answered 404.");
        assertThat(kept()).extracting(Document::id).containsExactlyInAnyOrder("own.txt", here + "/page");
    }

    @Test
    void whenNothingCanBeFetchedNothingIsMade() {
        add(here + "/gone").refuses(ExitCode.NO_INPUT, here + "/gone: the server answered 404");

        assertThat(Path.of(store())).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsNamedByItsAddress() {
        add(here + "/empty").refuses(ExitCode.BAD_DATA, here + "/empty");
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() {
        Outcome.of("add", "http://127.0.0.1/page", "--store", store())
                .refuses(ExitCode.NO_INPUT, "http://127.0.0.1/page")
                .hinting("--allow-private-addresses");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        add("http:///page").refuses(ExitCode.NO_INPUT, "http:///page");
    }

    private Outcome add(String... inputs) {
        List<String> words = new ArrayList<>(List.of("add", "--allow-private-addresses", "--store", store()));
        words.addAll(List.of(inputs));
        return Outcome.of(words.toArray(String[]::new));
    }

    private List<Document> kept() {
        try (Workspace workspace = Workspace.open(Path.of(store()))) {
            return workspace.codings().stream().map(Coding::document).toList();
        }
    }

    private String store() {
        return folder.resolve("w.db").toString();
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
