package org.entente.text.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * The file that the build makes of NLP4J's models (see {@link ModelConversion}). It lies beside this class: as a file in
 * a build, which is mapped, or inside of a jar, from which it is read.
 */
final class ModelFile {
    static final String NAME = "english.model";
    /** To be raised with every change of the file's layout. */
    static final int VERSION = 1;

    private ModelFile() {}

    /** A reader behind the file's version and fingerprint. */
    static ModelReader open() {
        URL place = ModelFile.class.getResource(NAME);
        if (place == null) {
            throw new IllegalStateException("The file \"" + NAME + "\" of the parser is missing from the program.");
        }
        try {
            ModelReader reader = new ModelReader(place.getProtocol().equals("file") ? mapped(place) : bytes(place));
            int version = reader.integer();
            if (version != VERSION) {
                throw new IllegalStateException(
                        "The file \"" + place + "\" has version " + version + ", not " + VERSION + ".");
            }
            reader.string();
            return reader;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ByteBuffer mapped(URL place) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(URI.create(place.toString())))) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static ByteBuffer bytes(URL place) throws IOException {
        URLConnection connection = place.openConnection();
        connection.setUseCaches(false);
        byte[] bytes = new byte[connection.getContentLength()];
        try (InputStream stream = connection.getInputStream()) {
            if (stream.readNBytes(bytes, 0, bytes.length) < bytes.length) {
                throw new IOException("The file \"" + place + "\" is cut short.");
            }
        }
        return ByteBuffer.wrap(bytes);
    }
}
