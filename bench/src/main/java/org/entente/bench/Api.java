package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.bench.serving.Latencies;

/** How long the server of the page takes for one answer. */
final class Api implements Measurement {
    @Override
    public String title() {
        return "api";
    }

    @Override
    public String description() {
        return "PROGRAM STORE: milliseconds per path, first and median";
    }

    @Override
    public int fewestFiles() {
        return 2;
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        try {
            return Markdown.table(
                    List.of("path", "first, at once, ms", "first, after 20 s, ms", "median of 15 more, ms", "bytes"),
                    Latencies.rows(files.get(0), files.get(1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The measurement was interrupted.", e);
        }
    }
}
