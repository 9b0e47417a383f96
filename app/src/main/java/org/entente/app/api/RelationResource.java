package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.Objects;
import org.entente.app.brief.section.Relation;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.app.question.Asked;
import org.entente.app.question.Inquiry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How two actors have stood to each other over time. */
public final class RelationResource implements Resource {
    private final Library library;

    public RelationResource(Library library) {
        this.library = library;
    }

    private record Drawn(Asked asked, @Nullable LocalDate from) {}

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/relation", this::tell);
    }

    private void tell(Context request) {
        Parameters parameters = Parameters.of(request);
        Edition edition = library.edition();
        LocalDate from = parameters.date("from");
        LocalDate to = Objects.requireNonNullElseGet(parameters.date("to"), edition::latest);
        if (from != null && from.isAfter(to)) {
            throw Problem.unreadable(
                    "The time from " + from + " to " + to + " ends before it begins.",
                    "Give an earlier from or a later to.");
        }
        Asked asked = new Questions(edition).asked(parameters.required("a"), parameters.required("b"), null, to);
        Answer.json(request, told(edition, asked, from));
    }

    static ObjectNode told(Edition edition, Asked asked, @Nullable LocalDate from) {
        Questions questions = new Questions(edition);
        return edition.kept(new Drawn(asked, from), ObjectNode.class, () -> {
            Inquiry inquiry = questions.standing(asked);
            Relation relation = Relation.of(inquiry, from, questions::state);
            return new RelationJson(edition, inquiry, from).of(relation);
        });
    }
}
