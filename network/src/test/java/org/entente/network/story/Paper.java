package org.entente.network.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.network.World;
import org.jspecify.annotations.Nullable;

/** Writes a document sentence by sentence, with what was coded from each. */
final class Paper {
    private final String id;
    private final LocalDate published;
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();

    Paper(String id, String published) {
        this.id = id;
        this.published = LocalDate.parse(published);
    }

    Paper says(String sentence) {
        int begin = text.length();
        text.append(sentence).append('\n');
        sentences.add(new Sentence(sentences.size(), new Span(begin, text.length() - 1)));
        return this;
    }

    Paper event(String date, String source, EventType type, String target) {
        return event(date, source, type, target, Factuality.ASSERTED, null);
    }

    /** What was coded from the last sentence. */
    Paper event(
            String date,
            String source,
            EventType type,
            String target,
            Factuality factuality,
            @Nullable String speaker) {
        Sentence last = sentences.get(sentences.size() - 1);
        events.add(new Event(
                "e" + events.size(),
                id,
                last.index(),
                last.span(),
                last.span().of(text),
                DateInterval.day(LocalDate.parse(date)),
                mention(source, last.span()),
                mention(target, last.span()),
                type,
                null,
                1,
                factuality,
                speaker == null ? null : new Attribution(mention(speaker, last.span()), false, null),
                1,
                "test"));
        return this;
    }

    Coding coding() {
        Document document = new Document(id, "", published, "test", text.toString());
        return new Coding(document, sentences, List.of(), events, List.of(), List.of(), List.of(), List.of());
    }

    private static Mention mention(String id, Span span) {
        Actor actor = World.state(id);
        return new Mention(actor, id, span);
    }
}
