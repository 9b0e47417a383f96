package org.entente.store.packed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The bytes of a file, unpacked when it is compressed with gzip; its first two bytes tell, not its name. */
public final class Unpacked {
    private static final int BUFFER = 1 << 16;

    private Unpacked() {}

    /**
     * Opens a file; whoever asks closes it.
     *
     * @throws java.io.EOFException when it is compressed and ends within its head
     * @throws IOException when it cannot be read
     */
    public static InputStream open(Path file) throws IOException {
        InputStream stream = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            stream.mark(2);
            boolean compressed = stream.read() == 0x1f && stream.read() == 0x8b;
            stream.reset();
            return compressed ? new GZIPInputStream(stream, BUFFER) : stream;
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }
}
