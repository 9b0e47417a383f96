package org.entente.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.entente.store.exchange.EventFormat;

/** A file of events that Entente exported, plain or compressed with gzip; its beginning tells which form it has. */
final class Export {
    private static final int BEGINNING = 4_096;

    private Export() {}

    static Reader open(Path file) throws IOException {
        return new InputStreamReader(bytes(file), StandardCharsets.UTF_8);
    }

    static EventFormat format(Path file) throws IOException {
        try (InputStream stream = bytes(file)) {
            String begin = new String(stream.readNBytes(BEGINNING), StandardCharsets.UTF_8).strip();
            if (begin.startsWith("{")) {
                return EventFormat.JSONL;
            }
            String header = begin.lines().findFirst().orElse("");
            return header.contains("\t") ? EventFormat.PLOVER : EventFormat.CSV;
        }
    }

    private static InputStream bytes(Path file) throws IOException {
        BufferedInputStream stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        stream.mark(2);
        boolean compressed = stream.read() == 0x1f && stream.read() == 0x8b;
        stream.reset();
        return compressed ? new GZIPInputStream(stream, 1 << 16) : stream;
    }
}
