package org.entente.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
    private final HttpServer server = started();
    private final String here = "http://127.0.0.1:" + server.getAddress().getPort();

    private static HttpServer started() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.createContext(
                "/page",
                exchange -> answer(exchange, "text/html; charset=utf-8", "<p>Hello.".getBytes(StandardCharsets.UTF_8)));
        server.createContext("/picture", exchange -> answer(exchange, "image/png", new byte[3]));
        server.createContext("/bomb", FetcherTest::bomb);
        server.createContext("/large", exchange -> answer(exchange, "text/plain", new byte[10_000_001]));
        server.createContext("/circle", exchange -> send(exchange, "/circle"));
        server.createContext("/there", exchange -> send(exchange, "/page"));
        server.createContext("/file", exchange -> send(exchange, "file:///etc/passwd"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void followsToThePage() throws FetchException {
        Fetched fetched = new Fetcher(true).fetch(here + "/there");

        assertThat(fetched.address()).isEqualTo(here + "/page");
        assertThat(fetched.ending()).isEqualTo(".html");
        assertThat(new String(fetched.content(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/picture", "/bomb", "/large", "/circle", "/file", "/missing"})
    void refuses(String path) {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> new Fetcher(true).fetch(here + path))
                .satisfies(refused -> assertThat(refused.hint()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://127.1/",
                "http://[::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://0/",
                "file:///etc/passwd",
                "ftp://example.org/",
                "http://user:word@example.org/",
                "http://1.1.1.1:22/",
                "nonsense"
            })
    void neverAsksThisMachineOrAnythingButTheWeb(String address) {
        assertThatExceptionOfType(FetchException.class).isThrownBy(() -> new Fetcher(false).fetch(address));
    }

    @Test
    void saysWhyAPrivateAddressIsRefused() {
        assertThatExceptionOfType(FetchException.class)
                .isThrownBy(() -> new Fetcher(false).fetch("http://127.0.0.1/page"))
                .withMessageContaining("private network");
    }

    private static void answer(HttpExchange exchange, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, content.length);
        try (exchange) {
            exchange.getResponseBody().write(content);
        }
    }

    private static void send(HttpExchange exchange, String address) throws IOException {
        exchange.getResponseHeaders().set("Location", address);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** 20 MB of nothing in some thousand bytes. */
    private static void bomb(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[20_000_000]);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        answer(exchange, "text/plain", bytes.toByteArray());
    }
}
