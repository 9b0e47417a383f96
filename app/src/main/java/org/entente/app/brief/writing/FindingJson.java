package org.entente.app.brief.writing;

import java.util.List;
import org.entente.model.Citation;
import org.entente.model.Commitment;
import org.entente.model.Condition;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Estimate;
import org.entente.model.Mention;
import org.entente.model.Milestone;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Conditions, commitments, milestones and figures as JSON. */
public final class FindingJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FindingJson() {}

    public static ObjectNode condition(Condition condition) {
        ObjectNode node = found(condition.id(), condition.document(), condition.sentence(), condition.span());
        node.put("evidence", condition.evidence());
        node.put("type", condition.type().name());
        node.put("holder", id(condition.holder()));
        node.put("counterpart", id(condition.counterpart()));
        node.put("since", label(condition.begin()));
        node.put("until", label(condition.end()));
        node.put("ended", condition.ended());
        node.put(
                "speaker",
                condition.attribution() == null
                        ? null
                        : id(condition.attribution().speaker()));
        return node;
    }

    public static ObjectNode commitment(Commitment commitment, Document document) {
        ObjectNode node = found(commitment.id(), commitment.document(), commitment.sentence(), commitment.span());
        node.put("evidence", commitment.evidence());
        node.set("parties", ids(commitment.parties()));
        node.put("undertaking", text(commitment.undertaking(), document));
        node.put("inReturn", text(commitment.inReturn(), document));
        node.set("judges", ids(commitment.judges()));
        node.put("status", commitment.status().name());
        node.put("date", label(commitment.date()));
        return node;
    }

    public static ObjectNode milestone(Milestone milestone) {
        ObjectNode node = found(milestone.id(), milestone.document(), milestone.sentence(), milestone.span());
        node.put("evidence", milestone.evidence());
        node.put("event", milestone.event());
        node.put("years", milestone.years());
        node.put("since", milestone.since());
        return node;
    }

    public static ObjectNode estimate(Estimate estimate) {
        ObjectNode node = NODES.objectNode();
        node.put("value", estimate.value());
        node.put("low", estimate.low());
        node.put("high", estimate.high());
        return node;
    }

    public static ArrayNode citations(List<Citation> citations) {
        ArrayNode nodes = NODES.arrayNode();
        for (Citation citation : citations) {
            nodes.addObject()
                    .put("kind", citation.kind().name())
                    .put("document", citation.document())
                    .put("id", citation.id());
        }
        return nodes;
    }

    private static ObjectNode found(String id, String document, int sentence, Span span) {
        ObjectNode node = NODES.objectNode();
        node.put("id", id);
        node.put("document", document);
        node.put("sentence", sentence);
        node.put("begin", span.begin());
        node.put("end", span.end());
        return node;
    }

    private static JsonNode ids(List<Mention> mentions) {
        ArrayNode nodes = NODES.arrayNode();
        mentions.forEach(mention -> nodes.add(mention.actor().id()));
        return nodes;
    }

    private static @Nullable String id(@Nullable Mention mention) {
        return mention == null ? null : mention.actor().id();
    }

    private static @Nullable String label(@Nullable DateInterval date) {
        return date == null ? null : date.label();
    }

    private static @Nullable String text(@Nullable Span span, Document document) {
        return span == null ? null : span.of(document.text());
    }
}
