package org.entente.app.api;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A JSON object sent by a client, read value by value; what cannot be read is a {@link Problem} that names it. */
public final class Body {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(32).build())
                    .build())
            .build();

    private final ObjectNode object;
    private final String place;

    private Body(ObjectNode object, String place) {
        this.object = object;
        this.place = place;
    }

    /** @throws Problem when the body is no JSON object */
    public static Body of(Context request) {
        return of(request.bodyAsBytes());
    }

    /** The same from bytes. */
    public static Body of(byte[] json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode object) {
                return new Body(object, "");
            }
        } catch (JacksonException e) {
            throw Problem.unreadable(
                    "The body is no JSON: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""),
                    "Send a JSON object with Content-Type: application/json.");
        }
        throw Problem.unreadable(
                "The body is JSON, but no object.", "Send a JSON object with Content-Type: application/json.");
    }

    /** The keys as they came. */
    public ObjectNode json() {
        return object.deepCopy();
    }

    public boolean has(String key) {
        return object.has(key) && !object.get(key).isNull();
    }

    /** A text as it came; null when absent or null. */
    public @Nullable String text(String key) {
        JsonNode value = object.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Problem.unreadable(place + key + " is not a text.", "Put it between quotation marks.");
        }
        return value.stringValue();
    }

    /** A text that must be there and not be blank. */
    public String required(String key) {
        return Optional.ofNullable(text(key))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Problem.unreadable(
                        place + key + " is missing.", "Send \"" + key + "\": \"…\" in the JSON object."));
    }

    /** A day as {@code 2014-06-16}; null when absent or blank. */
    public @Nullable LocalDate date(String key) {
        String value = text(key);
        return value == null || value.isBlank() ? null : Parameters.day(place + key, value.strip());
    }

    /** One of the constants of an enumeration; null when absent. */
    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> choices) {
        String value = text(key);
        return value == null ? null : Parameters.constant(place + key, value, choices);
    }

    /** A whole number; null when absent. */
    public @Nullable Integer number(String key) {
        JsonNode value = object.get(key);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw Problem.unreadable(
                    place + key + " is not a whole number.", "Send it as digits, without quotation marks.");
        }
        return value.intValue();
    }

    /** An object inside this one that must be there. */
    public Body inner(String key) {
        if (object.get(key) instanceof ObjectNode inner) {
            return new Body(inner, place + key + ".");
        }
        throw Problem.unreadable(place + key + " is no JSON object.", "Send \"" + key + "\": {…}.");
    }
}
