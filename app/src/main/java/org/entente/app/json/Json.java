package org.entente.app.json;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one way JSON leaves the program: keys in a fixed order, absent values null. */
public final class Json {
    private static final JsonMapper COMPACT = JsonMapper.builder().build();
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** On one line. */
    public static String line(JsonNode node) {
        return COMPACT.writeValueAsString(node);
    }

    /** Indented, ended by a line feed. */
    public static String indented(JsonNode node) {
        return INDENTED.writeValueAsString(node).replace("\r\n", "\n") + "\n";
    }
}
