package org.entente.app.api;

import org.entente.app.brief.writing.FindingJson;
import org.entente.app.json.EventJson;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.store.correction.Reviewed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A text and what was read from it as JSON; all offsets are into the text. */
final class ReadingJson {
    private ReadingJson() {}

    static ObjectNode of(String key, Reviewed reviewed, @Nullable String coder) {
        Coding coding = reviewed.corrected();
        Document document = coding.document();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", key);
        node.put("id", document.id());
        node.put("title", document.title());
        node.put(
                "published",
                document.published() == null ? null : document.published().toString());
        node.put("source", document.source());
        node.put("coder", coder);
        node.put("text", document.text());
        ArrayNode sentences = node.putArray("sentences");
        for (Sentence sentence : coding.sentences()) {
            sentences
                    .addArray()
                    .add(sentence.span().begin())
                    .add(sentence.span().end());
        }
        ArrayNode mentions = node.putArray("mentions");
        coding.mentions().forEach(mention -> mentions.add(mention(mention)));
        ArrayNode events = node.putArray("events");
        reviewed.events().forEach(judged -> events.add(EventsResource.json(judged)));
        ArrayNode statements = node.putArray("statements");
        coding.statements().forEach(one -> statements.add(EventJson.statement(one)));
        ArrayNode conditions = node.putArray("conditions");
        coding.conditions().forEach(one -> conditions.add(FindingJson.condition(one)));
        ArrayNode commitments = node.putArray("commitments");
        coding.commitments().forEach(one -> commitments.add(FindingJson.commitment(one, document)));
        ArrayNode milestones = node.putArray("milestones");
        coding.milestones().forEach(one -> milestones.add(FindingJson.milestone(one)));
        return node;
    }

    private static ObjectNode mention(Mention mention) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("begin", mention.span().begin());
        node.put("end", mention.span().end());
        node.put("text", mention.text());
        node.set("actor", ActorJson.of(mention.actor()));
        return node;
    }
}
