package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Something that can be measured by one command. */
interface Measurement {
    /** Its name on the command line and in the page. */
    String title();

    /** One line saying what it takes and measures. */
    String description();

    /** How many files it needs. */
    default int fewestFiles() {
        return 1;
    }

    /** The page that keeps its figures. */
    default Path page(Path benchmarks) {
        return benchmarks;
    }

    /**
     * Measures.
     *
     * @param files what was given after the name
     * @return the figures as Markdown
     */
    String measure(List<Path> files) throws IOException;
}
