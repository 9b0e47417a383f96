package org.entente.text.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The small files of known exceptions to the rules that the knowledge keeps. */
final class Exceptions {
    private Exceptions() {}

    static List<Row> read(String name) {
        try (InputStream stream = Exceptions.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no file " + name + ".");
            }
            return KnowledgeFile.rows(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
