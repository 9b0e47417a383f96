package org.entente.app.brief;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
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
import org.entente.model.Milestone;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.model.Timing;
import org.jspecify.annotations.Nullable;

/** Codes a text by hand: one sentence a line, everything else by the words it stands in. */
public final class Dispatch {
    private final Document document;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();

    public Dispatch(String id, String title, @Nullable LocalDate published, String... lines) {
        this.document = new Document(id, title, published, id + ".txt", String.join("\n", lines));
        int at = 0;
        for (int index = 0; index < lines.length; index++) {
            sentences.add(new Sentence(index, new Span(at, at + lines[index].length())));
            at += lines[index].length() + 1;
        }
    }

    /** The words of the text stand for the actor. */
    public Dispatch names(Actor actor, String words) {
        Span span = span(words);
        mentions.add(new Mention(actor, span.of(document.text()), span));
        return this;
    }

    public Dispatch event(
            Actor source, EventType type, @Nullable Actor target, String words, @Nullable DateInterval date) {
        return event(source, type, null, target, words, date, Factuality.ASSERTED, null);
    }

    public Dispatch event(
            Actor source,
            EventType type,
            @Nullable String mode,
            @Nullable Actor target,
            String words,
            @Nullable DateInterval date,
            Factuality factuality,
            @Nullable Actor speaker) {
        Span span = span(words);
        Attribution attribution = speaker == null
                ? null
                : new Attribution(
                        mention(speaker, span),
                        false,
                        statements.isEmpty()
                                ? null
                                : statements.get(statements.size() - 1).id());
        events.add(new Event(
                "e" + events.size(),
                document.id(),
                sentence(span),
                span,
                span.of(document.text()),
                date,
                mention(source, span),
                target == null ? null : mention(target, span),
                type,
                mode,
                goldstein(type),
                factuality,
                attribution,
                1,
                "by hand 1"));
        return this;
    }

    public Dispatch says(Actor speaker, String words, Factuality factuality) {
        return says(speaker, words, factuality, null);
    }

    /** Said some hours after the statement before it, where hours are given. */
    public Dispatch says(Actor speaker, String words, Factuality factuality, @Nullable Integer hours) {
        Span span = span(words);
        Timing timing = hours == null
                ? null
                : new Timing(statements.get(statements.size() - 1).id(), Duration.ofHours(hours), span);
        statements.add(new Statement(
                "s" + statements.size(),
                document.id(),
                sentence(span),
                span,
                span.of(document.text()),
                null,
                mention(speaker, span),
                null,
                null,
                true,
                factuality,
                null,
                timing));
        return this;
    }

    public Dispatch stands(
            ConditionType type, Actor holder, Actor counterpart, String words, @Nullable DateInterval begin) {
        Span span = span(words);
        conditions.add(new Condition(
                "c" + conditions.size(),
                document.id(),
                sentence(span),
                span,
                span.of(document.text()),
                type,
                mention(holder, span),
                mention(counterpart, span),
                begin,
                null,
                false,
                null));
        return this;
    }

    /** The last event is the first in so many years. */
    public Dispatch first(int years, String words) {
        Span span = span(words);
        milestones.add(new Milestone(
                "m" + milestones.size(),
                document.id(),
                sentence(span),
                span,
                span.of(document.text()),
                events.get(events.size() - 1).id(),
                years,
                null));
        return this;
    }

    public Dispatch undertakes(
            List<Actor> parties, String given, String inReturn, List<Actor> judges, @Nullable DateInterval date) {
        Span span = span(given).cover(span(inReturn));
        commitments.add(new Commitment(
                "u" + commitments.size(),
                document.id(),
                sentence(span),
                span,
                span.of(document.text()),
                parties.stream().map(party -> mention(party, span)).toList(),
                span(given),
                span(inReturn),
                judges.stream().map(judge -> mention(judge, span)).toList(),
                CommitmentStatus.AGREED,
                date));
        return this;
    }

    public Coding coding() {
        return new Coding(document, sentences, mentions, events, statements, conditions, commitments, milestones);
    }

    private Mention mention(Actor actor, Span span) {
        return new Mention(actor, span.of(document.text()), span);
    }

    private Span span(String words) {
        int begin = document.text().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("\"" + words + "\" does not stand in " + document.id() + ".");
        }
        return new Span(begin, begin + words.length());
    }

    private int sentence(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.span().contains(span.begin()))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static double goldstein(EventType type) {
        return switch (type.quad()) {
            case VERBAL_COOPERATION -> 4;
            case MATERIAL_COOPERATION -> 7;
            case VERBAL_CONFLICT -> -4;
            case MATERIAL_CONFLICT -> -8;
        };
    }
}
