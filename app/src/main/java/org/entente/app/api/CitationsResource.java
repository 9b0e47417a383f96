package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import org.entente.app.library.Library;
import org.entente.model.Citation;

/** What citations point to, in words. */
public final class CitationsResource implements Resource {
    private static final int MOST = 200;

    private final Library library;

    public CitationsResource(Library library) {
        this.library = library;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/citations", this::resolve);
    }

    private void resolve(Context request) {
        List<Citation> citations = Parameters.of(request).all("c").stream()
                .map(CitationsResource::citation)
                .toList();
        if (citations.size() > MOST) {
            throw Problem.unreadable(
                    citations.size() + " citations are asked for at once.", "Ask for at most " + MOST + ".");
        }
        Answer.page(request, Page.whole(new CitationsJson(library.edition()).of(citations)));
    }

    /** The document's id may hold a bar; kind and id of the finding do not. */
    private static Citation citation(String written) {
        int first = written.indexOf('|');
        int last = written.lastIndexOf('|');
        if (first > 0 && last > first) {
            for (Citation.Kind kind : Citation.Kind.values()) {
                if (kind.name().equals(written.substring(0, first))) {
                    return new Citation(kind, written.substring(first + 1, last), written.substring(last + 1));
                }
            }
        }
        throw Problem.unreadable(
                "c is \"" + Parameters.shortened(written) + "\".",
                "Write kind, document and id with bars between: c=EVENT%7Creport%7Ce1");
    }
}
