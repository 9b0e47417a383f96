package org.entente.app.api;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.app.library.Edition;
import org.entente.app.library.Library;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.store.Catalogued;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The list of the texts, newest first, undated ones last. */
public final class DocumentsResource implements Resource {
    private static final int PAGE = 50;
    private static final Comparator<Document> NEWEST_FIRST = Comparator.comparing(
                    Document::published, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Document::id);

    private final Library library;

    public DocumentsResource(Library library) {
        this.library = library;
    }

    private record Listed(List<Coding> texts) {}

    @Override
    public void addTo(JavalinDefaultRoutingApi routes) {
        routes.get(ROOT + "/documents", this::list);
    }

    private void list(Context request) {
        Parameters parameters = Parameters.of(request);
        int limit = parameters.limit(PAGE);
        Cursor cursor = parameters.cursor();
        Edition edition = library.edition();
        List<Coding> texts = edition.always("documents", Listed.class, () -> newestFirst(edition))
                .texts();
        int begin = cursor == null ? 0 : after(cursor, texts);
        int end = Math.min(texts.size(), begin + limit);
        List<ObjectNode> items = texts.subList(begin, end).stream()
                .map(text -> json(text, edition))
                .toList();
        Answer.page(
                request,
                new Page(items, end < texts.size() ? cursor(texts.get(end - 1).document()) : null));
    }

    private static Listed newestFirst(Edition edition) {
        return new Listed(edition.texts().stream()
                .sorted(Comparator.comparing(Coding::document, NEWEST_FIRST))
                .toList());
    }

    private static Cursor cursor(Document document) {
        return Cursor.of(
                Optional.ofNullable(document.published()).map(Object::toString).orElse(""), document.id());
    }

    /** The first that comes after the one the cursor tells, which may be gone. */
    private static int after(Cursor cursor, List<Coding> texts) {
        String date = cursor.text(0);
        Document last = new Document(
                cursor.text(1).isBlank() ? "-" : cursor.text(1),
                "",
                date.isEmpty() ? null : Parameters.day("cursor", date),
                "",
                "");
        int index = 0;
        while (index < texts.size() && NEWEST_FIRST.compare(texts.get(index).document(), last) <= 0) {
            index++;
        }
        return index;
    }

    private static ObjectNode json(Coding text, Edition edition) {
        Document document = text.document();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        Optional<Catalogued> known = edition.catalogued(document.id());
        node.put("key", known.map(Catalogued::key).orElse(null));
        node.put("id", document.id());
        node.put("title", document.title());
        node.put(
                "published",
                document.published() == null ? null : document.published().toString());
        node.put("source", document.source());
        node.put("characters", document.text().length());
        node.put("events", text.events().size());
        node.put("statements", text.statements().size());
        node.put("coder", known.map(Catalogued::coder).orElse(null));
        return node;
    }
}
