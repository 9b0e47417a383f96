package org.entente.text.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads tab-separated knowledge: lines that begin with {@code #} and empty ones are skipped. */
final class KnowledgeFile {
    private KnowledgeFile() {}

    static List<Row> bundled(String name) {
        try (InputStream stream = KnowledgeFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new KnowledgeException(
                        "The knowledge file " + name + " is missing from the program.", "Install Entente again.");
            }
            return rows(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new KnowledgeException("The knowledge file " + name + " cannot be read.", "Install Entente again.");
        }
    }

    static List<Row> rows(String name, String content) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : content.split("\n", -1)) {
            number++;
            String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (!text.isBlank() && text.charAt(0) != '#') {
                rows.add(new Row(name, number, text.split("\t", -1)));
            }
        }
        return rows;
    }
}
