package org.entente.text.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A file of texts with labelled statements: one JSON object a line, {@code {"id", "text", "statements": [{"source":
 * [begin, end], "cue": [begin, end], "content": [begin, end]}]}}; the source may be null.
 */
public final class StatementFile {
    /** A text and the statements people found in it. */
    public record Labelled(String id, String text, List<AttributedSpan> statements) {
        public Labelled {
            statements = List.copyOf(statements);
        }
    }

    private StatementFile() {}

    /**
     * The texts of a file, in order.
     *
     * @throws IOException when it cannot be read
     * @throws IllegalArgumentException when a line is not of this form, with its number
     */
    public static List<Labelled> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Labelled> texts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                texts.add(labelled(mapper, line, number));
            }
        }
        return List.copyOf(texts);
    }

    private static Labelled labelled(ObjectMapper mapper, String line, int number) {
        try {
            JsonNode node = mapper.readTree(line);
            List<AttributedSpan> statements = new ArrayList<>();
            for (JsonNode statement : required(node, "statements")) {
                Span content = span(statement.get("content"));
                if (content == null) {
                    throw new IllegalArgumentException("a statement has no \"content\".");
                }
                statements.add(new AttributedSpan(content, span(statement.get("source"))));
            }
            return new Labelled(
                    required(node, "id").asString(), required(node, "text").asString(), statements);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("Line " + number + " is no labelled text: " + e.getMessage(), e);
        }
    }

    private static JsonNode required(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null) {
            throw new IllegalArgumentException("it has no \"" + key + "\".");
        }
        return value;
    }

    private static @Nullable Span span(@Nullable JsonNode node) {
        return node == null || node.isNull()
                ? null
                : new Span(node.get(0).asInt(), node.get(1).asInt());
    }
}
