package org.entente.app.json;

import org.entente.model.Event;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Timing;
import org.entente.store.exchange.EventObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Events and statements as JSON objects, with the keys of the design's section 4. */
public final class EventJson {
    private EventJson() {}

    /** One event; absent values are null, offsets are into the document's text as given. */
    public static ObjectNode event(Event event) {
        return EventObject.event(event);
    }

    /** One statement: speaker, cue, content span, factuality. */
    public static ObjectNode statement(Statement statement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", statement.id());
        node.put("document", statement.document());
        node.put("sentence", statement.sentence());
        EventObject.span(node, statement.content());
        node.put("text", statement.text());
        node.set("speaker", EventObject.mention(statement.speaker()));
        node.set("source", pair(statement.speakerText()));
        node.set("cue", pair(statement.cue()));
        node.set("content", pair(statement.content()));
        node.set("audience", EventObject.mention(statement.audience()));
        node.put("quoted", statement.quoted());
        node.put("factuality", statement.factuality().name());
        EventObject.date(node, statement.date());
        Timing timing = statement.timing();
        node.put("timedBy", timing == null ? null : timing.anchor());
        node.put("timeOffset", timing == null ? null : timing.offset().toString());
        return node;
    }

    private static JsonNode pair(@Nullable Span span) {
        return span == null
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.arrayNode().add(span.begin()).add(span.end());
    }
}
