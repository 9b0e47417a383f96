package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Objects;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import tools.jackson.databind.node.ObjectNode;

/** Suggests actors of the workspace. */
public final class ActorsResource implements Resource {
    private static final int SUGGESTED = 20;

    private final Library library;

    public ActorsResource(Library library) {
        this.library = library;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/actors", this::suggest);
    }

    private void suggest(Context request) {
        Parameters parameters = Parameters.of(request);
        Edition edition = library.edition();
        String words = Objects.requireNonNullElse(parameters.text("words"), "");
        List<ObjectNode> items = Everyone.of(edition).matching(words).stream()
                .limit(parameters.limit(SUGGESTED))
                .map(actor -> ActorJson.of(actor).put("events", edition.census().events(actor.id())))
                .toList();
        Answer.page(request, Page.whole(items));
    }
}
