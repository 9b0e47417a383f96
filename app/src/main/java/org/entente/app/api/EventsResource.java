package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.app.json.EventJson;
import org.entente.app.library.Library;
import org.entente.store.EventFilter;
import org.entente.store.ListedEvent;
import org.entente.store.ListedEvent.Place;
import org.entente.store.correction.Judged;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The events of texts, event data and exports, as corrected: page by page, or all as JSON lines. */
public final class EventsResource implements Resource {
    private static final int PAGE = 50;
    private static final int STREAMED = 1_000;

    private final Library library;

    public EventsResource(Library library) {
        this.library = library;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/events", this::list);
    }

    private enum Order {
        ASC,
        DESC
    }

    private void list(Context request) {
        Parameters parameters = Parameters.of(request);
        EventFilter filter = EventFilters.of(parameters, library.edition());
        boolean ascending = parameters.choice("order", Order.class) == Order.ASC;
        Cursor cursor = parameters.cursor();
        Place after = cursor == null ? null : place(cursor);
        if (Answer.wantsLines(request)) {
            Answer.lines(request, all(filter, ascending, after));
            return;
        }
        int limit = parameters.limit(PAGE);
        List<ListedEvent> events = page(filter, ascending, after, limit);
        Cursor next =
                events.size() < limit ? null : cursor(events.get(limit - 1).place());
        Answer.page(request, new Page(events.stream().map(EventsResource::json).toList(), next));
    }

    private List<ListedEvent> page(EventFilter filter, boolean ascending, @Nullable Place after, int most) {
        return library.read(workspace -> workspace.eventPages().page(filter, ascending, after, most));
    }

    private Stream<ObjectNode> all(EventFilter filter, boolean ascending, @Nullable Place after) {
        return Stream.iterate(
                        page(filter, ascending, after, STREAMED),
                        page -> !page.isEmpty(),
                        page -> page.size() < STREAMED
                                ? List.<ListedEvent>of()
                                : page(filter, ascending, page.get(STREAMED - 1).place(), STREAMED))
                .flatMap(List::stream)
                .map(EventsResource::json);
    }

    /** An event with what people said of it. */
    static ObjectNode json(Judged judged) {
        return EventJson.event(judged.event())
                .put("standing", judged.verdict().name())
                .put("correction", judged.correction());
    }

    private static ObjectNode json(ListedEvent event) {
        return json(event.judged())
                .put("documentKey", event.key())
                .put("documentTitle", event.provenance().title());
    }

    private static Cursor cursor(Place place) {
        return Cursor.of(Objects.toString(place.day(), ""), place.document(), place.id());
    }

    private static Place place(Cursor cursor) {
        String day = cursor.text(0);
        try {
            return new Place(day.isEmpty() ? null : LocalDate.parse(day), cursor.text(1), cursor.text(2));
        } catch (DateTimeParseException e) {
            throw Problem.unreadable("The cursor is of another list.", "Leave it out to begin at the first.");
        }
    }
}
