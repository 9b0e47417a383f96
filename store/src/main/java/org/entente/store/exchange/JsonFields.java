package org.entente.store.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of an event's JSON object by their flat names: {@code source_id} is the {@code id} of {@code source}. */
final class JsonFields implements Function<String, @Nullable String> {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, List<String>> PATHS =
            EventColumns.names().stream().collect(Collectors.toUnmodifiableMap(name -> name, JsonFields::path));

    private final JsonNode object;

    private JsonFields(JsonNode object) {
        this.object = object;
    }

    /** @throws IllegalArgumentException when the line is no JSON object */
    static JsonFields of(String line) {
        JsonNode node;
        try {
            node = MAPPER.readTree(line);
        } catch (JacksonException wrong) {
            throw new IllegalArgumentException("the line is not JSON: " + wrong.getOriginalMessage(), wrong);
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException("the line is JSON, but no object");
        }
        return new JsonFields(node);
    }

    @Override
    public @Nullable String apply(String name) {
        JsonNode node = object;
        for (String key : PATHS.getOrDefault(name, List.of(name))) {
            node = node.path(key);
        }
        if (node.isNull() || node.isMissingNode()) {
            return null;
        }
        if (node.isContainer()) {
            throw new IllegalArgumentException(name + " is an object or an array, not a single value");
        }
        return node.asString();
    }

    private static List<String> path(String name) {
        List<String> words = List.of(name.split("_"));
        boolean ofActor = List.of("source", "target", "speaker").contains(words.get(0));
        if (ofActor || words.size() == 1) {
            return words;
        }
        String second = words.get(1);
        return List.of(words.get(0) + Character.toUpperCase(second.charAt(0)) + second.substring(1));
    }
}
