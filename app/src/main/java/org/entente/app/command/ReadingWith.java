package org.entente.app.command;

import org.entente.text.coding.CoderSettings;
import picocli.CommandLine.Option;

/** What a command reads with. */
final class ReadingWith {
    /** The parts of the reading that can be had alone. */
    enum Part {
        BOTH,
        CODEBOOK,
        MODEL
    }

    @Option(
            names = "--reading",
            paramLabel = "both|codebook|model",
            description =
                    "Read with the codebook's frames, the sentence model, or both (the default). The codebook alone"
                            + " is several times faster and finds less.")
    private Part part = Part.BOTH;

    CoderSettings settings() {
        return switch (part) {
            case BOTH -> CoderSettings.ALL;
            case CODEBOOK -> new CoderSettings(true, false, true);
            case MODEL -> new CoderSettings(false, true, true);
        };
    }
}
