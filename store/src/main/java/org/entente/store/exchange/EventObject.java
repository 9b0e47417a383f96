package org.entente.store.exchange;

import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Sector;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An event as a JSON object, with the keys of the design's section 4; absent values are null. */
public final class EventObject {
    private EventObject() {}

    /** One event as every command prints it; offsets are into the document's text as given. */
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

    /** The same with all that is needed to read the event back: the actors' kinds, the statement, the document. */
    static ObjectNode whole(SourcedEvent sourced) {
        Event event = sourced.event();
        ObjectNode node = event(event);
        Attribution attribution = event.attribution();
        kind(node.get("source"), event.source());
        kind(node.get("target"), event.target());
        kind(node.get("speaker"), attribution == null ? null : attribution.speaker());
        node.put("statement", attribution == null ? null : attribution.statement());
        Provenance provenance = sourced.provenance();
        node.put("documentTitle", provenance.title());
        node.put("documentSource", provenance.source());
        node.put(
                "published",
                provenance.published() == null ? null : provenance.published().toString());
        return node;
    }

    /** Who is meant and by which words; a null node for nobody. */
    public static JsonNode mention(@Nullable Mention mention) {
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

    /** Adds {@code begin} and {@code end}. */
    public static void span(ObjectNode node, Span span) {
        node.put("begin", span.begin());
        node.put("end", span.end());
    }

    /** Adds {@code date}, {@code dateTo} and {@code datePrecision}. */
    public static void date(ObjectNode node, @Nullable DateInterval date) {
        node.put("date", date == null ? null : date.from().toString());
        node.put("dateTo", date == null ? null : date.to().toString());
        node.put("datePrecision", date == null ? null : date.precision().name());
    }

    /** The codes with a space between, null for none. */
    static @Nullable String sectors(Actor actor) {
        return actor.sectors().isEmpty()
                ? null
                : actor.sectors().stream().map(Sector::name).collect(Collectors.joining(" "));
    }

    private static void kind(JsonNode node, @Nullable Mention mention) {
        if (mention != null) {
            ((ObjectNode) node).put("kind", mention.actor().kind().name());
        }
    }
}
