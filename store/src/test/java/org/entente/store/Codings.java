package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;

/** Small codings for tests. */
final class Codings {
    private static final Actor KENYA = new Actor("KEN", "Kenya", ActorKind.STATE, "KEN", List.of(), null);

    private Codings() {}

    static Document document(String id, String text) {
        return new Document(id, "", LocalDate.of(1998, 8, 7), "test", text);
    }

    /** A document without findings. */
    static Coding empty(Document document) {
        return new Coding(document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Coding empty(String id, String text) {
        return empty(document(id, text));
    }

    /** A document that is one sentence of Kenya protesting, with an event under each of the ids. */
    static Coding protest(String id, String text, String... events) {
        Span whole = new Span(0, text.length());
        Mention kenya = new Mention(KENYA, text, whole);
        List<Event> coded = Stream.of(events)
                .map(event -> new Event(
                        event,
                        id,
                        0,
                        whole,
                        text,
                        null,
                        kenya,
                        null,
                        EventType.PROTEST,
                        null,
                        -6,
                        Factuality.ASSERTED,
                        null,
                        1,
                        "test"))
                .toList();
        return new Coding(
                document(id, text),
                List.of(new Sentence(0, whole)),
                List.of(kenya),
                coded,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
