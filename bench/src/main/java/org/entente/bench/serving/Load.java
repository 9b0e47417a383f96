package org.entente.bench.serving;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask for one page after another, all at the same time, without a pause between. */
final class Load {
    private final ServerProcess server;
    private final List<String> paths;

    Load(ServerProcess server, List<String> paths) {
        this.server = server;
        this.paths = List.copyOf(paths);
    }

    /**
     * What the clients saw.
     *
     * @param milliseconds of each answer with status 200, sorted
     * @param others how often another status or a failure came instead
     * @param seconds it all took
     */
    record Seen(List<Double> milliseconds, Map<String, Integer> others, double seconds) {
        Seen {
            milliseconds = List.copyOf(milliseconds);
            others = Collections.unmodifiableMap(new TreeMap<>(others));
        }

        /** The time within which this share of the answers came, in milliseconds. */
        double quantile(double share) {
            return milliseconds.isEmpty()
                    ? Double.NaN
                    : milliseconds.get(
                            (int) Math.min(milliseconds.size() - 1, Math.floor(share * milliseconds.size())));
        }
    }

    Seen run(int clients, Duration time) throws IOException {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Client>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                Client one = new Client(client);
                running.add(threads.submit(() -> one.ask(end)));
            }
            return gather(running, begun);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Seen gather(List<Future<Client>> running, long begun) throws IOException {
        List<Double> times = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        for (Future<Client> future : running) {
            try {
                Client client = future.get();
                times.addAll(client.times);
                client.others.forEach((what, count) -> others.merge(what, count, Integer::sum));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("The measurement was interrupted.", e);
            } catch (ExecutionException e) {
                throw new IOException("A client failed: " + e.getCause(), e);
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        times.sort(null);
        return new Seen(times, others, seconds);
    }

    /** One client with a connection of its own. */
    private final class Client {
        private final HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final List<Double> times = new ArrayList<>();
        private final Map<String, Integer> others = new TreeMap<>();
        private int next;

        Client(int first) {
            next = first;
        }

        Client ask(long end) throws InterruptedException {
            while (System.nanoTime() < end) {
                String path = paths.get(next++ % paths.size());
                long begun = System.nanoTime();
                try {
                    HttpResponse<byte[]> answer = http.send(
                            HttpRequest.newBuilder(server.at(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
                    if (answer.statusCode() == 200) {
                        times.add((System.nanoTime() - begun) / 1e6);
                    } else {
                        others.merge("status " + answer.statusCode() + " of " + path, 1, Integer::sum);
                    }
                } catch (IOException e) {
                    others.merge(e.getClass().getSimpleName(), 1, Integer::sum);
                }
            }
            return this;
        }
    }
}
