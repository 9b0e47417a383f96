package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Runs one measurement and writes its figures into docs/benchmarks.md: {@code bench/run relations FILE}. */
public final class Bench {
    private Bench() {}

    private static List<Measurement> measurements() {
        List<Measurement> all = new ArrayList<>(List.of(Accuracy.values()));
        all.addAll(List.of(
                new Ablation(),
                new Speed(),
                new Overlap(),
                new Importing(),
                new AllPairs(),
                new Frustrations(),
                new Cases(),
                new Reference(),
                new Dyads(),
                new Links(),
                new Serving(),
                new Api()));
        return all;
    }

    /** @param arguments the page, the measurement's name, its files */
    public static void main(String[] arguments) throws IOException {
        List<Measurement> known = measurements();
        String name = arguments.length > 1 ? arguments[1] : "";
        Measurement wanted = known.stream()
                .filter(measurement -> measurement.title().equals(name))
                .findFirst()
                .orElse(null);
        if (wanted == null || arguments.length - 2 < wanted.fewestFiles()) {
            System.err.println("usage: bench/run MEASUREMENT FILE…\n"
                    + known.stream()
                            .map(one -> "  " + one.title() + " " + one.description())
                            .collect(Collectors.joining("\n")));
            System.exit(2);
            return;
        }
        List<String> files = Arrays.asList(arguments).subList(2, arguments.length);
        String figures = wanted.measure(files.stream().map(Path::of).toList());
        System.out.println(figures);
        new Page(wanted.page(Path.of(arguments[0])))
                .put(name, "bench/run " + name + " " + String.join(" ", files), figures);
    }
}
