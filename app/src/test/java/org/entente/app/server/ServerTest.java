package org.entente.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.app.library.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServerTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter log = new StringWriter();
    private final List<AutoCloseable> open = new ArrayList<>();
    private String address = "";
    private String token = "";
    private int port;

    @BeforeEach
    void start() throws IOException {
        Library library = Library.open(folder.resolve("test.db"));
        Path uploads = Files.createDirectory(folder.resolve("uploads"));
        var socket = Listening.on(0);
        port = socket.socket().getLocalPort();
        Server server = Server.start(
                socket,
                new ServerSettings("0", List.of("desk.example"), false, new PrintWriter(log)),
                library,
                uploads);
        open.add(server);
        open.add(library);
        address = server.address();
        token = server.invitation().replaceFirst(".*token=", "");
    }

    @AfterEach
    void stop() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:%d", "", "[::2]:%d"})
    void answersToNoOtherName(String host) throws IOException {
        assertThat(raw("GET /api/v1/about HTTP/1.1\r\nHost: " + String.format(host, port)
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json")
                .doesNotContain("\"name\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:%d", "localhost:%d", "LOCALHOST:%d", "[::1]:%d", "desk.example"})
    void answersToItsNames(String host) throws IOException {
        assertThat(raw("GET /api/v1/about HTTP/1.1\r\nHost: " + String.format(host, port)
                        + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void foreignNamesAre421BeforeAnythingElse() throws IOException {
        assertThat(raw("DELETE /no/such/thing HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void aTokenIsGoodOnce() throws Exception {
        assertThat(post("/session", "{\"token\":\"" + token + "\"}").statusCode())
                .isEqualTo(200);
        HttpResponse<String> again = post("/session", "{\"token\":\"" + token + "\"}");
        assertThat(again.statusCode()).isEqualTo(403);
        assertThat(json(again).get("hint").stringValue()).isNotBlank();
    }

    @Test
    void theAddressWithATokenSetsACookieNoScriptCanRead() throws Exception {
        HttpResponse<String> answer = get(address + "?token=" + token);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly")
                .contains("SameSite=Strict")
                .contains("Path=/");
        assertThat(get(address + "?token=" + token).statusCode()).isEqualTo(403);
    }

    @Test
    void changesNeedTheKeyAndWithACookieTheOwnPage() throws Exception {
        String cookie = get(address + "?token=" + token)
                .headers()
                .firstValue("Set-Cookie")
                .orElse("")
                .replaceFirst(";.*", "");
        String own = address.substring(0, address.length() - 1);

        assertThat(invite().statusCode()).isEqualTo(403);
        assertThat(invite("Authorization", "Bearer wrong").statusCode()).isEqualTo(403);
        assertThat(invite("Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(invite("Cookie", cookie, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(invite("Cookie", cookie, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(invite("Cookie", cookie, "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(invite("Cookie", cookie, "Origin", own).statusCode()).isEqualTo(200);
        assertThat(invite("Cookie", cookie, "Sec-Fetch-Site", "same-origin").statusCode())
                .isEqualTo(200);
        assertThat(invite("Authorization", "Bearer " + cookie.replaceFirst(".*=", ""))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../logback.xml",
                "/%2e%2e/%2e%2e/logback.xml",
                "/assets/%2e%2e%2flogback.xml",
                "/assets/..%5c..%5clogback.xml",
                "//etc/passwd.txt",
                "/assets//../logback.xml",
                "/..;/logback.xml",
                "/org/entente/app/server/openapi.yaml",
                "/assets/%00index.html"
            })
    void noPathLeadsOutOfThePage(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 4")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/about",
                "/",
                "/relation",
                "/api/v1/nothing",
                "/x.js",
                "/%2e%2e/x",
                "/api/v1/openapi.yaml"
            })
    void everyAnswerIsGuarded(String path) throws IOException {
        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: no-referrer")
                .doesNotContain("Jetty")
                .doesNotContain("\tat ");
    }

    @Test
    void whatIsHeldIsNotSentAgain() throws Exception {
        String tag = get(address + "api/v1/about").headers().firstValue("ETag").orElse("");
        HttpResponse<String> again = CLIENT.send(
                request(address + "api/v1/about")
                        .header("If-None-Match", "\"x\", " + tag)
                        .build(),
                BodyHandlers.ofString());
        assertThat(tag).startsWith("W/\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void bodiesAreLimited() throws Exception {
        String key = key();
        assertThat(post("/documents", "{\"text\":\"" + "a".repeat(1_000_001) + "\"}", "Authorization", "Bearer " + key)
                        .statusCode())
                .isEqualTo(413);
        String part = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                + "a".repeat(20_000_001) + "\r\n--x--\r\n";
        assertThat(post(
                                "/documents",
                                part,
                                "Authorization",
                                "Bearer " + key,
                                "Content-Type",
                                "multipart/form-data; boundary=x")
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void aBodyThatDripsIsEndedAlsoAfterALargeOne() throws Exception {
        String large = "{\"token\":\"" + "a".repeat(900_000) + "\"}";
        assertThat(post("/session", large).statusCode()).isEqualTo(403);
        try (Socket socket = slow()) {
            for (int second = 0; second < 10 && socket.getInputStream().available() == 0; second++) {
                socket.getOutputStream().write(' ');
                Thread.sleep(1000);
            }
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 408");
        }
    }

    @Test
    void aClientThatGoesAwayIsNoFailure() throws Exception {
        slow().close();
        assertThat(get(address + "api/v1/about").statusCode()).isEqualTo(200);
        Thread.sleep(500);
        assertThat(log.toString()).isEmpty();
    }

    /** A request of whose body only the first byte has come. */
    private Socket slow() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        String head = "POST /api/v1/session HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void whatCannotBeReadSaysWhy() throws Exception {
        String part =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../etc/bad.pdf\"\r\n\r\nno\r\n--x--\r\n";
        HttpResponse<String> answer = post(
                "/documents",
                part,
                "Authorization",
                "Bearer " + key(),
                "Content-Type",
                "multipart/form-data; boundary=x");
        assertThat(answer.statusCode()).isEqualTo(202);
        HttpResponse<String> progress =
                get(address + "api/v1/jobs/" + json(answer).get("job").intValue() + "/progress");
        assertThat(progress.body())
                .contains("event: progress")
                .contains("\"DONE\"")
                .contains("\"name\":\"etc/bad.pdf\"")
                .contains("\"hint\":\"");
        assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }

    private String key() throws Exception {
        return json(post("/session", "{\"token\":\"" + token + "\"}"))
                .get("key")
                .stringValue();
    }

    private HttpResponse<String> invite(String... headers) throws Exception {
        return post("/session/invitation", "", headers);
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = request(address + "api/v1" + path).POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return CLIENT.send(request(address).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
