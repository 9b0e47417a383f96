package org.entente.text.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parses that NLP4J's own models gave, see {@link OriginalParses}. */
final class GoldenParses {
    private GoldenParses() {}

    static List<String> sentences() {
        return lines("sentences.txt");
    }

    /** The rows of each sentence. */
    static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : lines("parses.tsv")) {
            if (line.startsWith("# ")) {
                current = new ArrayList<>();
                rows.put(line.substring(2), current);
            } else if (!line.isEmpty()) {
                current.add(line);
            }
        }
        rows.keySet().retainAll(sentences());
        return rows;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = GoldenParses.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
