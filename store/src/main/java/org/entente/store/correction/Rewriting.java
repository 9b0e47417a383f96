package org.entente.store.correction;

import java.util.List;
import java.util.Locale;
import org.entente.model.Actor;
import org.entente.model.Attribution;
import org.entente.model.Coding;
import org.entente.model.Commitment;
import org.entente.model.Condition;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.model.Statement;
import org.jspecify.annotations.Nullable;

/** Changes of actors in one document or data set, one after the other. */
public final class Rewriting {
    private static final String SPACE = "[\\s\\p{Z}]+";

    private final List<Change.OfActor> changes;

    Rewriting(List<Change.OfActor> changes) {
        this.changes = List.copyOf(changes);
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whom words stand for, given whom they were taken to stand for. */
    public Actor actor(Actor actor, String words) {
        Actor now = actor;
        for (Change.OfActor change : changes) {
            now = actor(change, now, words);
        }
        return now;
    }

    Mention mention(Mention mention) {
        Actor actor = actor(mention.actor(), mention.text());
        return actor.equals(mention.actor()) ? mention : new Mention(actor, mention.text(), mention.span());
    }

    /** All but the events. */
    Coding findings(Coding coding, List<Event> events) {
        return new Coding(
                coding.document(),
                coding.sentences(),
                coding.mentions().stream().map(this::mention).toList(),
                events,
                coding.statements().stream().map(this::statement).toList(),
                coding.conditions().stream().map(this::condition).toList(),
                coding.commitments().stream().map(this::commitment).toList(),
                coding.milestones());
    }

    Event event(Event event) {
        Mention target = event.target();
        return new Event(
                event.id(),
                event.document(),
                event.sentence(),
                event.span(),
                event.evidence(),
                event.date(),
                mention(event.source()),
                target == null ? null : mention(target),
                event.type(),
                event.mode(),
                event.goldstein(),
                event.factuality(),
                attribution(event.attribution()),
                event.confidence(),
                event.coder());
    }

    private Statement statement(Statement statement) {
        Mention speaker = statement.speaker();
        Mention audience = statement.audience();
        return new Statement(
                statement.id(),
                statement.document(),
                statement.sentence(),
                statement.content(),
                statement.text(),
                statement.cue(),
                speaker == null ? null : mention(speaker),
                statement.speakerText(),
                audience == null ? null : mention(audience),
                statement.quoted(),
                statement.factuality(),
                statement.date(),
                statement.timing());
    }

    private Condition condition(Condition condition) {
        Mention counterpart = condition.counterpart();
        return new Condition(
                condition.id(),
                condition.document(),
                condition.sentence(),
                condition.span(),
                condition.evidence(),
                condition.type(),
                mention(condition.holder()),
                counterpart == null ? null : mention(counterpart),
                condition.begin(),
                condition.end(),
                condition.ended(),
                attribution(condition.attribution()));
    }

    private Commitment commitment(Commitment commitment) {
        return new Commitment(
                commitment.id(),
                commitment.document(),
                commitment.sentence(),
                commitment.span(),
                commitment.evidence(),
                commitment.parties().stream().map(this::mention).toList(),
                commitment.undertaking(),
                commitment.inReturn(),
                commitment.judges().stream().map(this::mention).toList(),
                commitment.status(),
                commitment.date());
    }

    private @Nullable Attribution attribution(@Nullable Attribution attribution) {
        return attribution == null
                ? null
                : new Attribution(mention(attribution.speaker()), attribution.quoted(), attribution.statement());
    }

    private static Actor actor(Change.OfActor change, Actor actor, String words) {
        boolean meant = actor.id().equals(change.actor().id());
        if (change instanceof Change.Split split) {
            return meant && plain(words).equals(plain(split.words())) ? split.into() : actor;
        }
        if (meant) {
            return change.into();
        }
        if (!change.actor().id().equals(actor.principal())
                || actor.id().equals(change.into().id())) {
            return actor;
        }
        return new Actor(
                actor.id(),
                actor.name(),
                actor.kind(),
                actor.country(),
                actor.sectors(),
                change.into().accountable());
    }

    private static String plain(String words) {
        return words.strip().replaceAll(SPACE, " ").toLowerCase(Locale.ROOT);
    }
}
