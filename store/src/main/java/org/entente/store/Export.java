package org.entente.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import org.entente.store.exchange.EventFormat;
import org.entente.store.packed.Unpacked;

/** A file of events that Entente exported, plain or compressed with gzip; its beginning tells which form it has. */
final class Export {
    private static final int BEGINNING = 1 << 16;
    private static final List<String> OWN = List.of("document", "evidence", "factuality");

    private Export() {}

    static Reader open(Path file) throws IOException {
        return new InputStreamReader(Unpacked.open(file), StandardCharsets.UTF_8);
    }

    static EventFormat format(Path file) throws IOException {
        String begin = beginning(file);
        if (begin.startsWith("{")) {
            return EventFormat.JSONL;
        }
        String header = begin.lines().findFirst().orElse("");
        return header.contains("\t") ? EventFormat.PLOVER : EventFormat.CSV;
    }

    /** Whether a file is one that Entente wrote, by the keys or columns that nobody else's has. */
    static boolean own(Path file) throws IOException {
        try {
            String first = beginning(file).lines().findFirst().orElse("");
            return first.startsWith("{")
                    ? OWN.stream().allMatch(key -> first.contains('"' + key + '"'))
                    : List.of(first.split("[\t,]", -1)).containsAll(OWN);
        } catch (EOFException | ZipException e) {
            // Whoever reads it will say what is broken.
            return false;
        }
    }

    private static String beginning(Path file) throws IOException {
        try (InputStream stream = Unpacked.open(file)) {
            String begin = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            return (begin.startsWith("\ufeff") ? begin.substring(1) : begin).strip();
        }
    }
}
