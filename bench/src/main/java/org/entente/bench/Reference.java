package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.bench.reference.ReferenceMeasure;

/** How often rivals under a common threat came together, and what moved it. */
final class Reference implements Measurement {
    @Override
    public String title() {
        return "reference";
    }

    @Override
    public String description() {
        return "GULF LEVANT COW [TABLE]: how often rivals came together in KEDS files and yearly ties; writes the table anew";
    }

    @Override
    public int fewestFiles() {
        return 3;
    }

    @Override
    public String measure(List<Path> files) throws IOException {
        return ReferenceMeasure.of(files);
    }
}
