package org.entente.app.api;

import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The names of all actors whose ids stand in an answer. */
final class NamesJson {
    private NamesJson() {}

    static ObjectNode in(JsonNode answer, Everyone everyone) {
        SortedSet<String> ids = new TreeSet<>();
        collect(answer, everyone, ids);
        ObjectNode names = JsonNodeFactory.instance.objectNode();
        ids.forEach(id -> names.put(id, everyone.name(id)));
        return names;
    }

    private static void collect(JsonNode node, Everyone everyone, SortedSet<String> ids) {
        if (node.isString() && everyone.knows(node.stringValue())) {
            ids.add(node.stringValue());
        }
        for (JsonNode child : node) {
            collect(child, everyone, ids);
        }
    }
}
