package org.entente.app.json;

import org.entente.model.Event;
import org.entente.network.story.Occurrence;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What happened once and is told by many, as a JSON object: the surest telling, with all who tell it. */
public final class OccurrenceJson {
    private OccurrenceJson() {}

    /** The keys of an event, then {@code documents}, {@code independent} and {@code tellings}. */
    public static ObjectNode occurrence(Occurrence occurrence) {
        ObjectNode node = EventJson.event(occurrence.event());
        ArrayNode documents = node.putArray("documents");
        occurrence.documents().forEach(documents::add);
        node.put("independent", occurrence.independent());
        ArrayNode tellings = node.putArray("tellings");
        for (Event event : occurrence.tellings()) {
            tellings.addObject().put("document", event.document()).put("id", event.id());
        }
        return node;
    }
}
