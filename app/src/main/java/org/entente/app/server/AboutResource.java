package org.entente.app.server;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.app.api.Answer;
import org.entente.app.api.Resource;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.model.DateInterval;
import org.entente.model.Event;
import org.entente.store.EventLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What program this is, which workspace it serves, and whether the one who asks may change it. */
final class AboutResource implements Resource {
    private final Library library;
    private final String program;

    AboutResource(Library library, String program) {
        this.library = library;
        this.program = program;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/about", this::about);
    }

    private void about(Context request) {
        Edition edition = library.edition();
        Extent extent = edition.always("extent", Extent.class, () -> extent(edition));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", "Entente");
        node.put("version", program);
        node.put("store", String.valueOf(library.file().getFileName()));
        node.put("documents", edition.texts().size());
        node.put("events", extent.events());
        node.put("firstDay", written(extent.first()));
        node.put("lastDay", written(extent.last()));
        node.put("mayChange", Keyring.mayChange(request));
        node.put("user", System.getProperty("user.name", ""));
        Answer.json(request, node);
    }

    /** How much there is, and of which days. */
    private record Extent(
            long events,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    private Extent extent(Edition edition) {
        long coded =
                edition.texts().stream().mapToLong(text -> text.events().size()).sum();
        long logged = log(EventLog::size);
        return new Extent(
                coded + logged,
                Stream.concat(days(edition), log(EventLog::earliest).stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                Stream.concat(days(edition), log(EventLog::latest).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    /** The days of publication and those of events that have a day, so that one old year mentioned does not count. */
    private static Stream<LocalDate> days(Edition edition) {
        return edition.texts().stream()
                .flatMap(text -> Stream.concat(
                        Stream.ofNullable(text.document().published()),
                        text.events().stream().map(Event::date).flatMap(AboutResource::day)));
    }

    private static Stream<LocalDate> day(@Nullable DateInterval date) {
        return date == null || !Objects.equals(date.from(), date.to()) ? Stream.empty() : Stream.of(date.from());
    }

    private <T> T log(Function<EventLog, T> work) {
        return library.read(workspace -> work.apply(workspace.eventLog()));
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(LocalDate::toString).orElse(null);
    }
}
