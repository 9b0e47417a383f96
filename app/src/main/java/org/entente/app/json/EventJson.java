package org.entente.app.json;

import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Timing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Events and statements as JSON objects, with the keys of the design's section 4. */
public final class EventJson {
    private EventJson() {}

    /** One event; absent values are null, offsets are into the document's text as given. */
    public static ObjectNode event(Event event) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", event.id());
        node.put("document", event.document());
        node.put("sentence", event.sentence());
        span(node, event.span());
        node.put("evidence", event.evidence());
        date(node, event.date());
        node.set("source", mention(event.source()));
        node.set("target", mention(event.target()));
        node.put("type", event.type().name());
        node.put("mode", event.mode());
        node.put("quad", event.quad().name());
        node.put("goldstein", event.goldstein());
        node.put("factuality", event.factuality().name());
        Attribution attribution = event.attribution();
        node.set("speaker", mention(attribution == null ? null : attribution.speaker()));
        node.put("quoted", attribution != null && attribution.quoted());
        node.put("confidence", event.confidence());
        node.put("coder", event.coder());
        return node;
    }

    /** One statement: speaker, cue, content span, factuality. */
    public static ObjectNode statement(Statement statement) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", statement.id());
        node.put("document", statement.document());
        node.put("sentence", statement.sentence());
        span(node, statement.content());
        node.put("text", statement.text());
        node.set("speaker", mention(statement.speaker()));
        node.set("source", pair(statement.speakerText()));
        node.set("cue", pair(statement.cue()));
        node.set("content", pair(statement.content()));
        node.set("audience", mention(statement.audience()));
        node.put("quoted", statement.quoted());
        node.put("factuality", statement.factuality().name());
        date(node, statement.date());
        Timing timing = statement.timing();
        node.put("timedBy", timing == null ? null : timing.anchor());
        node.put("timeOffset", timing == null ? null : timing.offset().toString());
        return node;
    }

    private static JsonNode mention(@Nullable Mention mention) {
        if (mention == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        Actor actor = mention.actor();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", actor.id());
        node.put("name", actor.name());
        node.put("country", actor.country());
        node.put("sector", sectors(actor));
        node.put("principal", actor.principal());
        node.put("mention", mention.text());
        span(node, mention.span());
        return node;
    }

    private static @Nullable String sectors(Actor actor) {
        return actor.sectors().isEmpty()
                ? null
                : actor.sectors().stream().map(Sector::name).collect(Collectors.joining(" "));
    }

    private static void span(ObjectNode node, Span span) {
        node.put("begin", span.begin());
        node.put("end", span.end());
    }

    private static JsonNode pair(@Nullable Span span) {
        return span == null
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.arrayNode().add(span.begin()).add(span.end());
    }

    private static void date(ObjectNode node, @Nullable DateInterval date) {
        node.put("date", date == null ? null : date.from().toString());
        node.put("dateTo", date == null ? null : date.to().toString());
        node.put("datePrecision", date == null ? null : date.precision().name().toUpperCase(Locale.ROOT));
    }
}
