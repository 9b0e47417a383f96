package org.entente.network;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
import org.entente.model.Milestone;
import org.entente.model.Sector;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.network.reporting.Reporting;
import org.jspecify.annotations.Nullable;

/** Writes small worlds for tests: one document, one sentence for each thing that is told. */
public final class World {
    private final String document;
    private final @Nullable LocalDate published;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final SortedMap<String, SortedSet<String>> members = new TreeMap<>();

    public World(String document, @Nullable String published) {
        this.document = document;
        this.published = published == null ? null : LocalDate.parse(published);
    }

    public static Actor state(String id) {
        return new Actor(id, id, ActorKind.STATE, id, List.of(), null);
    }

    public static Actor group(String id) {
        return new Actor(id, id, ActorKind.ARMED_GROUP, null, List.of(Sector.IMG), null);
    }

    public static Actor organisation(String id) {
        return new Actor(id, id, ActorKind.ORGANISATION, null, List.of(Sector.IGO), null);
    }

    public static Actor organ(String id, String principal) {
        return new Actor(id, id, ActorKind.INSTITUTION, principal, List.of(Sector.GOV), principal);
    }

    public static Actor faction(String id, String country, Sector sector) {
        return new Actor(id, id, ActorKind.COMMUNITY, country, List.of(sector), null);
    }

    public World event(@Nullable String date, Actor source, EventType type, Actor target, double goldstein) {
        return event(date, source, type, target, goldstein, Factuality.ASSERTED, null);
    }

    public World event(
            @Nullable String date,
            Actor source,
            EventType type,
            Actor target,
            double goldstein,
            Factuality factuality,
            @Nullable Actor speaker) {
        Span span = sentence(source, target);
        Attribution attribution =
                speaker == null ? null : new Attribution(new Mention(speaker, speaker.name(), span), false, null);
        events.add(new Event(
                "e" + events.size(),
                document,
                sentences.size() - 1,
                span,
                "",
                interval(date),
                new Mention(source, source.name(), span),
                new Mention(target, target.name(), span),
                type,
                null,
                goldstein,
                factuality,
                attribution,
                1,
                "test"));
        return this;
    }

    /** The last event read the other way round from the same words. */
    public World mirrored() {
        Event last = events.get(events.size() - 1);
        Mention target = last.target();
        if (target == null) {
            throw new IllegalStateException("The last event has no target.");
        }
        events.add(new Event(
                "e" + events.size(),
                document,
                last.sentence(),
                last.span(),
                "",
                last.date(),
                target,
                last.source(),
                last.type(),
                null,
                last.goldstein(),
                last.factuality(),
                last.attribution(),
                1,
                "test"));
        return this;
    }

    public World condition(
            ConditionType type, Actor holder, Actor counterpart, @Nullable String begin, @Nullable String end) {
        return condition(type, holder, counterpart, begin, end, end != null);
    }

    public World condition(
            ConditionType type,
            Actor holder,
            Actor counterpart,
            @Nullable String begin,
            @Nullable String end,
            boolean ended) {
        Span span = sentence(holder, counterpart);
        conditions.add(new Condition(
                "c" + conditions.size(),
                document,
                sentences.size() - 1,
                span,
                "",
                type,
                new Mention(holder, holder.name(), span),
                new Mention(counterpart, counterpart.name(), span),
                interval(begin),
                interval(end),
                ended,
                null));
        return this;
    }

    public World first(int years) {
        Event last = events.get(events.size() - 1);
        milestones.add(new Milestone(
                "m" + milestones.size(), document, last.sentence(), last.span(), "", last.id(), years, null));
        return this;
    }

    public World commitment(String date, Actor... parties) {
        Span span = sentence(parties);
        List<Mention> bound = new ArrayList<>();
        for (Actor party : parties) {
            bound.add(new Mention(party, party.name(), span));
        }
        commitments.add(new Commitment(
                "k" + commitments.size(),
                document,
                sentences.size() - 1,
                span,
                "",
                bound,
                null,
                span,
                List.of(),
                CommitmentStatus.AGREED,
                interval(date)));
        return this;
    }

    public World grouping(String id, String... inside) {
        members.put(id, new TreeSet<>(List.of(inside)));
        return this;
    }

    public World sentenceNaming(Actor... actors) {
        sentence(actors);
        return this;
    }

    public Coding coding() {
        Document text = new Document(document, "", published, "test", " ".repeat(10 * sentences.size()));
        return new Coding(text, sentences, mentions, events, List.of(), conditions, commitments, milestones);
    }

    public Reporting reporting() {
        return Reporting.of(List.of(coding()), members);
    }

    public Reporting shuffled(long seed) {
        Random random = new Random(seed);
        List<Event> mixedEvents = new ArrayList<>(events);
        List<Condition> mixedConditions = new ArrayList<>(conditions);
        List<Mention> mixedMentions = new ArrayList<>(mentions);
        Collections.shuffle(mixedEvents, random);
        Collections.shuffle(mixedConditions, random);
        Collections.shuffle(mixedMentions, random);
        Coding whole = coding();
        Coding mixed = new Coding(
                whole.document(),
                whole.sentences(),
                mixedMentions,
                mixedEvents,
                List.of(),
                mixedConditions,
                whole.commitments(),
                whole.milestones());
        return Reporting.of(List.of(mixed), members);
    }

    private Span sentence(Actor... actors) {
        int index = sentences.size();
        Span span = new Span(10 * index, 10 * index + 9);
        sentences.add(new Sentence(index, span));
        for (Actor actor : actors) {
            mentions.add(new Mention(actor, actor.name(), span));
        }
        return span;
    }

    private static @Nullable DateInterval interval(@Nullable String date) {
        if (date == null) {
            return null;
        }
        return switch (date.length()) {
            case 4 -> DateInterval.year(Integer.parseInt(date));
            case 7 -> DateInterval.month(YearMonth.parse(date));
            default -> DateInterval.day(LocalDate.parse(date));
        };
    }
}
