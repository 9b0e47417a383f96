package org.entente.app.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Some items of a list.
 *
 * @param items in the list's order
 * @param next where the list goes on, null at its end
 */
public record Page(List<? extends JsonNode> items, @Nullable Cursor next) {
    public Page {
        items = List.copyOf(items);
    }

    /** A list given as a whole. */
    public static Page whole(List<? extends JsonNode> items) {
        return new Page(items, null);
    }

    /** The keys {@code items} and {@code next}. */
    public ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode list = node.putArray("items");
        items.forEach(list::add);
        return node.put("next", next == null ? null : next.written());
    }
}
