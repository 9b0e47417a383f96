package org.entente.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.Commitment;
import org.entente.model.CommitmentStatus;
import org.entente.model.Condition;
import org.entente.model.ConditionType;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.store.correction.Signature;
import org.jspecify.annotations.Nullable;

/** A text of two sentences with an event in each, and people to correct it. */
final class CorrectedCodings {
    static final String TEXT = "Kenya protested against Uganda. Tanzania met Kenya in Arusha.";
    static final Actor KENYA = state("KEN", "Kenya");
    static final Actor UGANDA = state("UGA", "Uganda");
    static final Actor TANZANIA = state("TZA", "Tanzania");
    static final Actor RWANDA = state("RWA", "Rwanda");
    static final LocalDate PUBLISHED = LocalDate.of(1998, 8, 7);

    private CorrectedCodings() {}

    static Signature by(String who, int second) {
        return new Signature(who, Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second));
    }

    static Actor state(String id, String name) {
        return new Actor(id, name, ActorKind.STATE, id, List.of(), null);
    }

    static Mention mention(String text, Actor actor, String words) {
        int begin = text.indexOf(words);
        return new Mention(actor, words, new Span(begin, begin + words.length()));
    }

    /** The text as a first coder reads it; the ids begin with the document's. */
    static Coding first(String id) {
        return of(
                id,
                TEXT,
                List.of(
                        event(id, "1", TEXT, "Kenya protested against Uganda", KENYA, UGANDA, EventType.PROTEST),
                        event(id, "2", TEXT, "Tanzania met Kenya", TANZANIA, KENYA, EventType.CONSULT)));
    }

    static Coding of(String id, String text, List<Event> events) {
        Document document = new Document(id, "Arusha", PUBLISHED, "test", text);
        int end = text.indexOf(". ") + 1;
        Span second = new Span(end + 1, text.length());
        List<Mention> mentions = new ArrayList<>();
        events.forEach(event -> {
            mentions.add(event.source());
            if (event.target() != null) {
                mentions.add(event.target());
            }
        });
        Mention speaker = mention(text, KENYA, text.substring(0, 5));
        return new Coding(
                document,
                List.of(new Sentence(0, new Span(0, end)), new Sentence(1, second)),
                mentions,
                events,
                List.of(new Statement(
                        "s1",
                        id,
                        1,
                        second,
                        second.of(text),
                        null,
                        speaker,
                        null,
                        speaker,
                        false,
                        Factuality.ASSERTED,
                        null,
                        null)),
                List.of(new Condition(
                        "c1",
                        id,
                        1,
                        second,
                        second.of(text),
                        ConditionType.ALLIANCE,
                        speaker,
                        speaker,
                        null,
                        null,
                        false,
                        new Attribution(speaker, false, "s1"))),
                List.of(new Commitment(
                        "u1",
                        id,
                        1,
                        second,
                        second.of(text),
                        List.of(speaker),
                        null,
                        null,
                        List.of(speaker),
                        CommitmentStatus.OFFERED,
                        null)),
                List.of());
    }

    static Event event(
            String document,
            String number,
            String text,
            String evidence,
            Actor source,
            @Nullable Actor target,
            EventType type) {
        int begin = text.indexOf(evidence);
        Span span = new Span(begin, begin + evidence.length());
        Mention from = mention(text, source, source.name());
        Mention to = target == null ? null : mention(text, target, target.name());
        return new Event(
                document + "-e" + number,
                document,
                begin > text.indexOf(". ") ? 1 : 0,
                span,
                evidence,
                DateInterval.day(PUBLISHED),
                from,
                to,
                type,
                "mode",
                -1,
                Factuality.ASSERTED,
                null,
                0.5,
                "coder");
    }
}
