package org.entente.bench.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.bench.serving.Attack.Attempt;
import org.entente.bench.serving.Load.Seen;

/** Starts the program on a workspace, loads it, attacks it, and tells what came of it. */
public final class Reliability {
    private static final int CLIENTS = 64;
    private static final int SLOW_CONNECTIONS = 200;
    private static final Duration TIME = Duration.ofSeconds(30);
    private static final List<String> PATHS = List.of(
            "/",
            "/api/v1/about",
            "/api/v1/actors?words=ir",
            "/api/v1/documents",
            "/api/v1/events?a=USA&b=IRN&limit=50",
            "/api/v1/relation?a=USA&b=IRN",
            "/api/v1/network",
            "/api/v1/search?words=talks");

    private Reliability() {}

    /**
     * A row for each thing tried: what, what came of it.
     *
     * @param program the packed program
     * @param store a workspace with events of USA and IRN
     */
    public static List<List<String>> rows(Path program, Path store) throws IOException, InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        try (ServerProcess server = ServerProcess.start(program, store)) {
            rows.add(List.of("start to printed address", seconds(server.secondsToStart())));
            for (Attempt attempt : new Attack(server).all()) {
                rows.add(List.of(attempt.name(), attempt.got() + " (wanted: " + attempt.wanted() + ")"));
            }
            Seen alone = new Load(server, PATHS).run(1, Duration.ofSeconds(10));
            rows.add(List.of("one client, 10 s", told(alone)));
            Seen many = new Load(server, PATHS).run(CLIENTS, TIME);
            rows.add(List.of(CLIENTS + " clients, 30 s", told(many)));
            rows.add(slow(server));
            rows.add(List.of("alive at the end", server.alive() ? "yes" : "NO"));
        }
        return rows;
    }

    private static List<String> slow(ServerProcess server) throws IOException, InterruptedException {
        try (SlowBodies slow = SlowBodies.open(server, SLOW_CONNECTIONS)) {
            Seen beside = new Load(server, List.of("/api/v1/about")).run(1, Duration.ofSeconds(5));
            int open = slow.drip(TIME);
            return List.of(
                    SLOW_CONNECTIONS + " bodies of a byte a second",
                    "one client beside them: " + told(beside) + "; still open after 30 s: " + open);
        }
    }

    private static String told(Seen seen) {
        return String.format(
                        Locale.ROOT,
                        "%,.0f answers a second; median %.0f ms, 95 %% within %.0f ms, longest %.0f ms",
                        seen.milliseconds().size() / seen.seconds(),
                        seen.quantile(0.5),
                        seen.quantile(0.95),
                        seen.quantile(1))
                + (seen.others().isEmpty() ? "; no failure" : "; failures: " + seen.others());
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
