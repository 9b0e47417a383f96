package org.entente.model;

import java.util.List;
import java.util.Objects;

/**
 * All that was read from one document, in the order of the text.
 *
 * @param document the text itself
 * @param sentences its sentences
 * @param mentions every mention of an actor
 * @param events who did what to whom
 * @param statements who said what
 * @param conditions standing states
 * @param commitments undertakings
 * @param milestones what the text calls the first in years
 */
public record Coding(
        Document document,
        List<Sentence> sentences,
        List<Mention> mentions,
        List<Event> events,
        List<Statement> statements,
        List<Condition> conditions,
        List<Commitment> commitments,
        List<Milestone> milestones) {
    public Coding {
        Objects.requireNonNull(document, "document");
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        conditions = List.copyOf(conditions);
        commitments = List.copyOf(commitments);
        milestones = List.copyOf(milestones);
    }
}
