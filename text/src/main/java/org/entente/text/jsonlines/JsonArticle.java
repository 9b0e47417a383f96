package org.entente.text.jsonlines;

import org.entente.text.article.Article;
import org.entente.text.article.UnreadableException;
import org.entente.text.publication.Dateline;
import org.entente.text.publication.WrittenDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One document as a JSON object. Only {@code text} is required; unknown properties are passed over. */
public final class JsonArticle {
    private static final String FORM = "{\"id\":\"a1\",\"date\":\"2014-06-16\",\"title\":\"…\",\"text\":\"…\"}";
    private static final int LONGEST_STRING = 100_000_000;
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonArticle() {}

    /**
     * Reads one line.
     *
     * @throws UnreadableException if it is no JSON object, has no text, or a date that is none
     */
    public static Article read(String line) throws UnreadableException {
        JsonNode object = parse(line);
        if (!object.isObject()) {
            throw new UnreadableException(
                    "it is JSON, but not an object.",
                    object.isArray()
                            ? "Write one document a line: jq -c '.[]' FILE > FILE.jsonl"
                            : "Write each line like this: " + FORM);
        }
        String text = string(object, "text");
        if (text == null || text.isBlank()) {
            throw new UnreadableException(
                    text == null ? "it has no \"text\"." : "its \"text\" is empty.",
                    "Write each line like this: " + FORM);
        }
        String date = string(object, "date");
        String title = string(object, "title");
        return new Article(
                text,
                title == null ? "" : title.strip(),
                date == null || date.isBlank() ? Dateline.find(text).orElse(null) : WrittenDate.required("date", date),
                string(object, "id"),
                string(object, "source"));
    }

    /** Whether a line looks like a document: an object with a text. */
    public static boolean recognises(String line) {
        try {
            return line.startsWith("{") && parse(line).path("text").isString();
        } catch (UnreadableException notJson) {
            return false;
        }
    }

    /** Whether a text is JSON of any kind. */
    static boolean json(String text) {
        try {
            return parse(text).isContainer();
        } catch (UnreadableException notJson) {
            return false;
        }
    }

    private static JsonNode parse(String line) throws UnreadableException {
        try {
            return JSON.readTree(line);
        } catch (JacksonException notJson) {
            int column =
                    notJson.getLocation() == null ? 0 : notJson.getLocation().getColumnNr();
            throw new UnreadableException(
                    "it is not JSON" + (column > 0 ? ", from column " + column : "") + ": "
                            + notJson.getOriginalMessage(),
                    "Write each line like this: " + FORM);
        }
    }

    private static @Nullable String string(JsonNode object, String property) throws UnreadableException {
        JsonNode value = object.path(property);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isString() || (property.equals("id") && value.isNumber())) {
            return value.asString();
        }
        throw new UnreadableException(
                "its \"" + property + "\" is not a string.", "Write each line like this: " + FORM);
    }
}
