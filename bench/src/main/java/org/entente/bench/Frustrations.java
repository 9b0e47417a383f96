package org.entente.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.entente.network.balance.SignedGraph;
import org.entente.network.balance.frustration.Frustration;
import org.entente.network.balance.frustration.FrustrationIndex;
import org.entente.network.balance.frustration.FrustrationSettings;
import org.entente.network.balance.frustration.proof.Camps;

/** Frustration indices of made-up networks, and of yearly ones from a file {@code year,a,b,sign}. */
final class Frustrations implements Measurement {
    private static final List<String> COLUMNS =
            List.of("network", "camps", "nodes", "ties", "hostile", "kernel", "index", "seconds", "of the processor");

    /** For small networks: seconds, so that all can be measured. */
    private static final FrustrationSettings LIMITED = new FrustrationSettings(20_000, 5_000_000_000L, 40);

    private record Timed(Frustration found, double seconds, double processor) {}

    @Override
    public String title() {
        return "frustration";
    }

    @Override
    public String description() {
        return "[FILE]: frustration indices of made-up networks, and of every year of a file year,a,b,sign";
    }

    @Override
    public int fewestFiles() {
        return 0;
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        timed(SignedNetworks.rating(500, 1500, 0.1, SignedNetworks.Signs.RANDOM, 1), Camps.TWO);
        StringBuilder figures = new StringBuilder();
        for (Path file : files) {
            figures.append(years(file)).append('\n');
        }
        List<List<String>> rows = new ArrayList<>();
        networks().forEach((name, graph) -> {
            rows.add(row(name, graph, Camps.TWO));
            System.err.println(rows.get(rows.size() - 1));
            rows.add(row(name, graph, Camps.ANY));
        });
        return figures + "Below 100 nodes at most " + LIMITED.steps() / 1_000_000_000 + " billion steps.\n\n"
                + Markdown.table(COLUMNS, rows);
    }

    private static Map<String, SignedGraph> networks() {
        Map<String, SignedGraph> networks = new LinkedHashMap<>();
        for (SignedNetworks.Signs signs : SignedNetworks.Signs.values()) {
            String kind = signs.name().toLowerCase(Locale.ROOT);
            networks.put("rating site, 10 % " + kind, SignedNetworks.rating(3783, 14_124, 0.10, signs, 1));
            networks.put("rating site, 15 % " + kind, SignedNetworks.rating(5881, 21_492, 0.15, signs, 2));
        }
        networks.put("uniform, 10 % random", SignedNetworks.uniform(6000, 7.0 / 6000, 0.10, 1));
        for (int nodes = 20; nodes <= 40; nodes += 10) {
            networks.put("complete, half hostile, " + nodes, SignedNetworks.uniform(nodes, 1, 0.5, 1));
            networks.put(
                    "a fifth of pairs, half hostile, " + nodes * 2, SignedNetworks.uniform(nodes * 2, 0.2, 0.5, 1));
        }
        return networks;
    }

    private static Timed timed(SignedGraph graph, Camps camps) {
        long start = System.nanoTime();
        long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Frustration found =
                FrustrationIndex.of(graph, camps, graph.nodes() < 100 ? LIMITED : FrustrationSettings.DEFAULT);
        return new Timed(
                found,
                (System.nanoTime() - start) / 1e9,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e9);
    }

    private static List<String> row(String name, SignedGraph graph, Camps camps) {
        Timed timed = timed(graph, camps);
        Frustration found = timed.found();
        return List.of(
                name,
                camps == Camps.TWO ? "two" : "any",
                Integer.toString(graph.nodes()),
                Integer.toString(graph.ties().size()),
                Integer.toString(graph.negative()),
                found.kernelNodes() + " nodes, " + found.kernelTies() + " ties",
                found.proven() ? Long.toString(found.upper()) : found.lower() + " to " + found.upper(),
                seconds(timed.seconds()),
                seconds(timed.processor()));
    }

    private static String years(Path file) throws IOException {
        Map<String, List<SignedGraph.Named>> years = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.strip().split(",", -1);
            if (!cells[0].equals("year")) {
                years.computeIfAbsent(cells[0], year -> new ArrayList<>())
                        .add(new SignedGraph.Named(cells[1], cells[2], Integer.parseInt(cells[3])));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (Camps camps : Camps.values()) {
            double seconds = 0;
            double processor = 0;
            double slowest = 0;
            int proven = 0;
            for (List<SignedGraph.Named> ties : years.values()) {
                Timed timed = timed(SignedGraph.of(ties), camps);
                seconds += timed.seconds();
                processor += timed.processor();
                slowest = Math.max(slowest, timed.seconds());
                proven += timed.found().proven() ? 1 : 0;
            }
            rows.add(List.of(
                    camps == Camps.TWO ? "two" : "any",
                    Integer.toString(years.size()),
                    Integer.toString(proven),
                    seconds(seconds),
                    seconds(slowest),
                    seconds(processor)));
        }
        return Markdown.table(
                List.of("camps", "years", "proven", "seconds in all", "slowest year", "of the processor, in all"),
                rows);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }
}
