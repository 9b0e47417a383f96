package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.entente.app.library.Library;
import org.entente.store.EventFilter;
import org.entente.store.FoundDocument;
import org.entente.store.FoundDocument.Piece;
import org.entente.store.FoundDocument.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Looks for documents by words and by their events. */
public final class SearchResource implements Resource {
    private static final int PAGE = 20;

    private final Library library;

    public SearchResource(Library library) {
        this.library = library;
    }

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/search", this::search);
    }

    private void search(Context request) {
        Parameters parameters = Parameters.of(request);
        EventFilter filter = EventFilters.of(parameters, library.edition());
        String words = Objects.requireNonNullElse(parameters.text("words"), "");
        Cursor cursor = parameters.cursor();
        Place after = cursor == null ? null : place(cursor);
        int limit = parameters.limit(PAGE);
        List<FoundDocument> found =
                library.read(workspace -> workspace.documentSearch().page(words, filter, after, limit));
        Cursor next = found.size() < limit ? null : cursor(found.get(limit - 1).place());
        Answer.page(request, new Page(found.stream().map(SearchResource::json).toList(), next));
    }

    private static ObjectNode json(FoundDocument found) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("key", found.key());
        node.put("id", found.id());
        node.put("title", found.title());
        node.put(
                "published",
                found.published() == null ? null : found.published().toString());
        node.put("source", found.source());
        ArrayNode snippets = node.putArray("snippets");
        for (List<Piece> snippet : found.snippets()) {
            ArrayNode pieces = snippets.addArray();
            snippet.forEach(
                    piece -> pieces.addObject().put("text", piece.text()).put("hit", piece.hit()));
        }
        return node.put("events", found.events());
    }

    /** The rank goes by its bits, so that no digit is lost. */
    private static Cursor cursor(Place place) {
        return Cursor.of(
                Long.toString(Double.doubleToLongBits(place.rank())),
                Objects.toString(place.published(), ""),
                place.id());
    }

    private static Place place(Cursor cursor) {
        String day = cursor.text(1);
        try {
            return new Place(
                    Double.longBitsToDouble(cursor.number(0)),
                    day.isEmpty() ? null : LocalDate.parse(day),
                    cursor.text(2));
        } catch (DateTimeParseException e) {
            throw Problem.unreadable("The cursor is of another list.", "Leave it out to begin at the first.");
        }
    }
}
