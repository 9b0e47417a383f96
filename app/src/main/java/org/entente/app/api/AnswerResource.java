package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.app.question.Asked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The answer on two rivals and a threat, with inputs of the stated layer as the request sets them. */
public final class AnswerResource implements Resource {
    private final Library library;

    public AnswerResource(Library library) {
        this.library = library;
    }

    private record Told(
            Asked asked, Settings settings, @Nullable String scenario) {}

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/answer", this::answer);
    }

    private void answer(Context request) {
        Parameters parameters = Parameters.of(request);
        Edition edition = library.edition();
        Questions questions = new Questions(edition);
        Asked asked = questions.asked(parameters);
        Settings settings = Settings.of(parameters);
        String scenario = parameters.text("scenario");
        String part = parameters.text("part");
        if (part != null && !part.equals("stated")) {
            throw Problem.unreadable("part is \"" + Parameters.shortened(part) + "\".", "The one part is \"stated\".");
        }
        Answer.json(
                request,
                part != null
                        ? page(edition, asked, settings, scenario)
                                .stated(questions.dossier(asked).names())
                        : whole(edition, asked, settings, scenario));
    }

    static ObjectNode whole(Edition edition, Asked asked, Settings settings, @Nullable String scenario) {
        Questions questions = new Questions(edition);
        AnswerPage page = page(edition, asked, settings, scenario);
        return edition.kept(
                new Told(asked, settings, scenario),
                ObjectNode.class,
                () -> page.whole(questions.dossier(asked), questions.shortening(asked)));
    }

    private static AnswerPage page(Edition edition, Asked asked, Settings settings, @Nullable String scenario) {
        return new AnswerPage(edition, new Questions(edition).answered(asked), settings, scenario);
    }
}
