package org.entente.bench.serving;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * How long answers take one by one: the first of a path on a program just started; then, on another one that has
 * had time to prepare itself, the first and the median of those after it.
 */
public final class Latencies {
    private static final int REPEATS = 15;
    private static final Duration TO_PREPARE = Duration.ofSeconds(20);
    private static final List<String> PATHS = List.of(
            "/about",
            "/documents",
            "/actors?words=&limit=8",
            "/events?a=USA&b=IRN&limit=50",
            "/search?a=USA&b=IRN",
            "/corrections",
            "/network",
            "/relation?a=USA&b=IRN",
            "/relation?a=IRQ&b=KWT",
            "/answer?a=USA&b=IRN&threat=IRQ",
            "/answer?a=IRQ&b=KWT&threat=IRN");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path program;
    private final Path store;

    private Latencies(Path program, Path store) {
        this.program = program;
        this.store = store;
    }

    /**
     * A row for each path: path, first at once, first after twenty seconds, median, bytes.
     *
     * @param program the packed program
     * @param store a workspace with events of USA, IRN, IRQ and KWT
     */
    public static List<List<String>> rows(Path program, Path store) throws IOException, InterruptedException {
        Latencies latencies = new Latencies(program, store);
        List<List<String>> rows = new ArrayList<>();
        for (String path : PATHS) {
            rows.add(latencies.row(path));
        }
        return rows;
    }

    private List<String> row(String path) throws IOException, InterruptedException {
        double atOnce;
        try (ServerProcess server = ServerProcess.start(program, store)) {
            atOnce = ask(server, path).milliseconds();
        }
        try (ServerProcess server = ServerProcess.start(program, store)) {
            Thread.sleep(TO_PREPARE.toMillis());
            Answered first = ask(server, path);
            List<Double> later = new ArrayList<>();
            for (int repeat = 0; repeat < REPEATS; repeat++) {
                later.add(ask(server, path).milliseconds());
            }
            Collections.sort(later);
            return List.of(
                    "`" + path + "`",
                    figure(atOnce),
                    figure(first.milliseconds()),
                    figure(later.get(REPEATS / 2)),
                    String.format(Locale.ROOT, "%,d", first.bytes()));
        }
    }

    /** An answer that came: how long it took, and how much it was. */
    private record Answered(double milliseconds, int bytes) {}

    private Answered ask(ServerProcess server, String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(server.at("/api/v1" + path)).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " was answered with " + answer.statusCode() + ".");
        }
        return new Answered((System.nanoTime() - begun) / 1e6, answer.body().length);
    }

    private static String figure(double milliseconds) {
        return String.format(Locale.ROOT, "%,.0f", milliseconds);
    }
}
