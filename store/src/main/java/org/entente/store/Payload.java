package org.entente.store;

import tools.jackson.databind.json.JsonMapper;

/** Records of the vocabulary as JSON and back, without loss. */
final class Payload {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Payload() {}

    static String of(Object item) {
        return MAPPER.writeValueAsString(item);
    }

    static <T> T read(String payload, Class<T> type) {
        return MAPPER.readValue(payload, type);
    }
}
