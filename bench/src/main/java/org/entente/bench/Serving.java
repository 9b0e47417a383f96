package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.bench.serving.Reliability;

/** How the server of the page bears load and attack; its figures are kept in docs/reliability.md. */
final class Serving implements Measurement {
    @Override
    public String title() {
        return "serve";
    }

    @Override
    public String description() {
        return "PROGRAM STORE: start, attacks, 64 clients for 30 s, slow bodies";
    }

    @Override
    public int fewestFiles() {
        return 2;
    }

    @Override
    public Path page(Path benchmarks) {
        return benchmarks.resolveSibling("reliability.md");
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        try {
            return Markdown.table(List.of("tried", "came of it"), Reliability.rows(files.get(0), files.get(1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The measurement was interrupted.", e);
        }
    }
}
