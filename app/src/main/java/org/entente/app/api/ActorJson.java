package org.entente.app.api;

import org.entente.model.Actor;
import org.entente.model.Sector;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Actors as JSON. */
final class ActorJson {
    private ActorJson() {}

    /** Who it is and for whom it speaks. */
    static ObjectNode of(Actor actor) {
        String sectors =
                String.join(" ", actor.sectors().stream().map(Sector::name).toList());
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", actor.id())
                .put("name", actor.name())
                .put("kind", actor.kind().name())
                .put("country", actor.country())
                .put("sector", sectors.isEmpty() ? null : sectors)
                .put("principal", actor.principal());
    }

    /** Id and name alone. */
    static ObjectNode named(String id, String name) {
        return JsonNodeFactory.instance.objectNode().put("id", id).put("name", name);
    }
}
