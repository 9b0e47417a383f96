package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.app.question.Asked;
import org.entente.app.question.Inquiry;
import tools.jackson.databind.node.ObjectNode;

/** The answer on two rivals and a threat, with inputs of the stated layer as the request sets them. */
public final class AnswerResource implements Resource {
    private final Library library;

    public AnswerResource(Library library) {
        this.library = library;
    }

    private record Told(Asked asked, Settings settings) {}

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
        String part = parameters.text("part");
        if (part != null && !part.equals("stated")) {
            throw Problem.unreadable("part is \"" + Parameters.shortened(part) + "\".", "The one part is \"stated\".");
        }
        Inquiry inquiry = questions.answered(asked);
        AnswerPage page = new AnswerPage(edition, inquiry, settings, parameters.text("scenario"));
        Answer.json(
                request,
                part != null
                        ? page.stated(questions.dossier(asked).names())
                        : edition.kept(
                                new Told(asked, settings),
                                ObjectNode.class,
                                () -> page.whole(questions.dossier(asked), questions.shortening(asked))));
    }
}
