package org.entente.store;

import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Records of the vocabulary as JSON and back, without loss. */
final class Payload {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Payload() {}

    static String of(Object item) {
        return MAPPER.writeValueAsString(item);
    }

    /** @throws StoreException when the payload is not such a record */
    static <T> T read(String payload, Class<T> type) {
        try {
            return MAPPER.readValue(payload, type);
        } catch (JacksonException e) {
            throw new StoreException(
                    StoreException.Reason.DAMAGED,
                    "it holds a damaged " + type.getSimpleName().toLowerCase(Locale.ROOT) + ".",
                    e);
        }
    }
}
