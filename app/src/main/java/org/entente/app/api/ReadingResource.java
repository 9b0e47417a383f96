package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.store.Catalogued;
import org.entente.store.correction.Reviewed;

/** One text with everything that was read from it. */
public final class ReadingResource implements Resource {
    private final Library library;

    public ReadingResource(Library library) {
        this.library = library;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/documents/{key}", this::read);
    }

    private void read(Context request) {
        String key = request.pathParam("key");
        Edition edition = library.edition();
        Reviewed reviewed = library.read(workspace -> workspace.reviewed(key))
                .orElseThrow(() -> Problem.missing(
                        "No document has the key \"" + Parameters.shortened(key) + "\".",
                        "GET " + ROOT + "/documents lists all; a text that was removed or changed has another key."));
        String coder = edition.catalogued(reviewed.raw().document().id())
                .map(Catalogued::coder)
                .orElse(null);
        Answer.json(request, ReadingJson.of(key, reviewed, coder));
    }
}
