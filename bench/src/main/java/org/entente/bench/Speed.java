package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.entente.app.engine.Engine;
import org.entente.model.Document;
import org.entente.text.coding.CoderSettings;

/**
 * Sentences a second through the whole reading, on one thread and on two, and the heap in use afterwards. The sentences
 * are lines of a file, each a document of its own; they are read until they make the number wanted.
 */
final class Speed implements Measurement {
    private static final int WARM_UP = 600;
    private static final int MEASURED = 3000;

    @Override
    public String title() {
        return "speed";
    }

    @Override
    public String description() {
        return "FILE: sentences a second on one and two threads, one sentence a line";
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        List<String> lines = Files.readAllLines(files.get(0), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .toList();
        double words = lines.stream()
                .mapToInt(line -> line.split(" ", -1).length)
                .average()
                .orElse(0);
        List<List<String>> rows = new ArrayList<>();
        for (CoderSettings settings : List.of(CoderSettings.ALL, new CoderSettings(true, false, true))) {
            Engine engine = Engine.load(null, settings);
            read(engine, lines, WARM_UP, 2);
            for (int threads = 1; threads <= 2; threads++) {
                double rate = MEASURED / read(engine, lines, MEASURED, threads);
                rows.add(List.of(
                        settings.model() ? "frames and model" : "codebook only",
                        Integer.toString(threads),
                        String.format(Locale.ROOT, "%.0f", rate),
                        Long.toString(megabytes())));
            }
        }
        return "Sentences of " + Markdown.number(words) + " words on average.\n\n"
                + Markdown.table(List.of("read with", "threads", "sentences a second", "heap in use, MB"), rows);
    }

    /** Seconds that it took. */
    private static double read(Engine engine, List<String> lines, int count, int threads) {
        ForkJoinPool pool = new ForkJoinPool(threads);
        long start = System.nanoTime();
        List<ForkJoinTask<?>> tasks = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            String text = lines.get(index % lines.size());
            Document document = new Document("d" + index, "", LocalDate.of(2014, 7, 1), "", text);
            tasks.add(pool.submit(() -> engine.code(document)));
        }
        tasks.forEach(ForkJoinTask::join);
        double seconds = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        return seconds;
    }

    private static long megabytes() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
