package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.entente.app.balance.NetworkBalance;
import org.entente.app.evidence.SureTie;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.network.balance.SignedGraph;
import org.jspecify.annotations.Nullable;

/** Who is with whom and against whom on a day: the ties whose sign is sure. */
public final class NetworkResource implements Resource {
    private static final int MOST = 300;
    private static final int SHOWN = 120;

    private final Library library;

    public NetworkResource(Library library) {
        this.library = library;
    }

    /** The network of a day with its balance. */
    record Day(LocalDate at, List<SureTie> ties, NetworkBalance balance) {}

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/network", this::show);
    }

    private void show(Context request) {
        Parameters parameters = Parameters.of(request);
        Edition edition = library.edition();
        LocalDate at = Objects.requireNonNullElseGet(parameters.date("at"), edition::latest);
        int most = parameters.number("most", 1, MOST, SHOWN);
        String focus = actor(parameters.text("focus"), edition, at);
        String a = actor(parameters.text("a"), edition, at);
        String b = actor(parameters.text("b"), edition, at);
        Answer.json(request, new NetworkJson(edition, day(edition, at)).of(most, focus, a, b));
    }

    static Day day(Edition edition, LocalDate at) {
        return edition.kept("network " + at, Day.class, () -> {
            List<SureTie> ties = edition.ties().sure(at);
            List<SignedGraph.Named> signs = ties.stream()
                    .map(tie -> new SignedGraph.Named(tie.a(), tie.b(), tie.sign()))
                    .toList();
            return new Day(at, ties, NetworkBalance.of(SignedGraph.of(signs)));
        });
    }

    private static @Nullable String actor(@Nullable String words, Edition edition, LocalDate at) {
        return words == null ? null : Everyone.of(edition).id(words, at);
    }
}
