package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.entente.app.forecast.ExpectationJson;
import org.entente.app.forecast.Expecting;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.network.dyad.DyadModel;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What comes next on a pair or an actor. */
public final class ForecastResource implements Resource {
    private static final int USUAL_DAYS = 30;

    private final Library library;

    public ForecastResource(Library library) {
        this.library = library;
    }

    private record Expected(String a, @Nullable String b, LocalDate at, int days) {}

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/forecast", this::forecast);
    }

    private void forecast(Context request) {
        Parameters parameters = Parameters.of(request);
        Edition edition = library.edition();
        LocalDate at = Objects.requireNonNullElseGet(parameters.date("at"), edition::latest);
        int days = parameters.number("horizon", 7, 90, USUAL_DAYS);
        if (days != 7 && days != 30 && days != 90) {
            throw Problem.unreadable("horizon is " + days + ".", "Give 7, 30 or 90; the outlook was fitted for these.");
        }
        Everyone everyone = Everyone.of(edition);
        String a = everyone.id(parameters.required("a"), at);
        String other = parameters.text("b");
        String b = other == null ? null : everyone.id(other, at);
        if (a.equals(b)) {
            throw Problem.unreadable("a and b are the same actor, " + a + ".", "Name two, or one alone.");
        }
        Answer.json(
                request,
                edition.kept(new Expected(a, b, at, days), ObjectNode.class, () -> expect(edition, a, b, at, days)));
    }

    private static ObjectNode expect(Edition edition, String a, @Nullable String b, LocalDate at, int days) {
        Expecting expecting = edition.always(
                "expecting",
                Expecting.class,
                () -> edition.read(
                        workspace -> Expecting.of(edition.texts(), workspace.eventLog(), DyadModel.bundled())));
        try {
            return new Shortening(Map.of()).in(ExpectationJson.of(expecting.expect(a, b, at, days)));
        } catch (IllegalArgumentException e) {
            throw Problem.conflict(
                    String.valueOf(e.getMessage()),
                    "A forecast needs events of both up to the day; choose a later at.");
        }
    }
}
