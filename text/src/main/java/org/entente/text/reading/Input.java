package org.entente.text.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.text.article.UnreadableException;
import org.jspecify.annotations.Nullable;

/** The bytes of one input. */
final class Input {
    /** Most bytes of a file: 200 MB. A feed, a collection or a PDF with pictures may be larger than a document. */
    static final int LARGEST = 200_000_000;

    private final String name;
    private final String place;
    private final byte[] bytes;
    private final @Nullable Path file;

    private Input(String name, String place, byte[] bytes, @Nullable Path file) {
        this.name = name;
        this.place = place;
        this.bytes = bytes;
        this.file = file;
    }

    static Input ofFile(String name, Path file) throws IOException, UnreadableException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new Input(name, file.toString(), limited(stream), Files.isRegularFile(file) ? file : null);
        }
    }

    static Input ofStream(InputStream stream) throws IOException, UnreadableException {
        return new Input("stdin", "standard input", limited(stream), null);
    }

    /** Name it gives to its document. */
    String name() {
        return name;
    }

    /** What it is called towards the user. */
    String place() {
        return place;
    }

    /** All of them; not a copy. */
    byte[] bytes() {
        return bytes;
    }

    /** Where it can be opened again, null when it cannot. */
    @Nullable
    Path file() {
        return file;
    }

    private static byte[] limited(InputStream stream) throws IOException, UnreadableException {
        byte[] bytes = stream.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new UnreadableException(
                    "it is larger than " + LARGEST / 1_000_000 + " MB, the most a file may have.",
                    "Split it, or write one document a line and give several files.");
        }
        if (bytes.length == 0) {
            throw new UnreadableException("it is empty.", "Give a file with a text in it.");
        }
        return bytes;
    }
}
