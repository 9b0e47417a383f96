package org.entente.text.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says about its article in schema.org's vocabulary, as JSON-LD. */
final class JsonLinkedData {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<JsonNode> articles;

    private JsonLinkedData(List<JsonNode> articles) {
        this.articles = articles;
    }

    /** The articles of a page, the main one first; blocks that are no JSON are passed over, as browsers do. */
    static JsonLinkedData of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (JsonNode thing : things(script.data())) {
                if (hasType(thing, "Article", "BlogPosting", "Report")) {
                    articles.add(thing);
                } else if (hasType(thing, "WebPage")) {
                    pages.add(thing);
                }
            }
        }
        articles.addAll(pages);
        return new JsonLinkedData(articles);
    }

    /** The text of the first of these properties that an article has; of a thing, its name. */
    Optional<String> text(String... properties) {
        return Stream.of(properties)
                .flatMap(property -> articles.stream().map(article -> article.path(property)))
                .map(value -> value.isArray() ? value.path(0) : value)
                .map(value -> value.isObject() ? value.path("name") : value)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private static List<JsonNode> things(String json) {
        List<JsonNode> found = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(JSON.readTree(json));
        } catch (JacksonException notJson) {
            return found;
        }
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                found.add(node);
            }
            open.addAll(node.values());
        }
        return found;
    }

    private static boolean hasType(JsonNode thing, String... endings) {
        JsonNode type = thing.path("@type");
        Stream<JsonNode> types = type.isArray() ? type.values().stream() : Stream.of(type);
        return types.filter(JsonNode::isString)
                .anyMatch(name -> Stream.of(endings).anyMatch(name.stringValue()::endsWith));
    }
}
