package org.entente.text.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.text.actor.ActorMention;
import org.entente.text.encoder.PairNetwork;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.entente.text.relation.RelationLabel;

/**
 * Asks the sentence model about every pair of a sentence's actors, and settles with it what the frames found: an event
 * of the frames that the model finds impossible is left out, one that only the model finds is added.
 */
final class PairEvents {
    /** From here on an event is believed. */
    private static final double THRESHOLD = Double.parseDouble(System.getProperty("th", "0.5"));

    /** The same for a second event of a pair. */
    private static final double SECOND = Double.parseDouble(System.getProperty("th2", "0.3"));

    /** The same where one side is nobody known. */
    private static final double UNKNOWN = Double.parseDouble(System.getProperty("un", "0.7"));

    private final String text;
    private final PairNetwork network;
    private final EventAssembler assembler;
    private final List<ActorMention> mentions;
    private final Explanations explanations;

    /**
     * @param text the document's
     * @param mentions everyone and every place the document names
     */
    PairEvents(
            String text,
            PairNetwork network,
            EventAssembler assembler,
            List<ActorMention> mentions,
            Explanations explanations) {
        this.text = text;
        this.network = network;
        this.assembler = assembler;
        this.mentions = List.copyOf(mentions);
        this.explanations = explanations;
    }

    /** The events of a sentence, of those that the frames found and of those that the model finds. */
    List<Event> settle(List<Event> found, Parse parse, int sentence) {
        List<Stretch> stretches = Stretch.of(parse.span(), mentions);
        if (stretches.size() < 2) {
            return found;
        }
        List<Span> spans = stretches.stream()
                .map(stretch -> stretch.span().shift(-parse.span().begin()))
                .toList();
        PairNetwork.Scored scored = network.read(parse.span().of(text), spans);
        List<Event> open = new ArrayList<>(found);
        List<Event> settled = new ArrayList<>();
        for (int first = 0; first < stretches.size(); first++) {
            for (int second = 0; second < stretches.size(); second++) {
                Stretch source = stretches.get(first);
                Stretch target = stretches.get(second);
                if (first != second && !source.place()) {
                    List<Event> known = found.stream()
                            .filter(event -> between(event, source, target))
                            .toList();
                    open.removeAll(known);
                    Vote vote = new Vote(scored.probabilities(first, second), known);
                    settled.addAll(new Dyad(source, target, known, vote, parse, sentence).events());
                }
            }
        }
        open.stream()
                .filter(event -> event.target() != null || settled.stream().noneMatch(other -> fuller(other, event)))
                .forEach(settled::add);
        settled.sort(Comparator.comparing(Event::span).thenComparing(Event::id));
        return settled.stream().distinct().toList();
    }

    private static boolean between(Event event, Stretch source, Stretch target) {
        Mention hit = event.target();
        return hit != null && source.holds(event.source()) && target.holds(hit);
    }

    /** Whether an event says of the same source what another leaves without a target. */
    private static boolean fuller(Event event, Event open) {
        return event.source().actor().equals(open.source().actor())
                && RelationLabel.of(event.type()) == RelationLabel.of(open.type());
    }

    /** One pair of a sentence. */
    private final class Dyad {
        private final Stretch source;
        private final Stretch target;
        private final List<Event> known;
        private final Vote vote;
        private final Parse parse;
        private final int sentence;

        Dyad(Stretch source, Stretch target, List<Event> known, Vote vote, Parse parse, int sentence) {
            this.source = source;
            this.target = target;
            this.known = known;
            this.vote = vote;
            this.parse = parse;
            this.sentence = sentence;
        }

        List<Event> events() {
            RelationLabel best = vote.best();
            List<Event> events = new ArrayList<>();
            for (RelationLabel label : RelationLabel.values()) {
                boolean believed = label == best ? 1 - vote.nothing() >= THRESHOLD : vote.probability(label) >= SECOND;
                if (believed) {
                    events.addAll(events(label));
                }
            }
            events.forEach(event -> explanations.weighed(event, vote, parse));
            return events;
        }

        /** The frames' events of a label, else the model's own. */
        private List<Event> events(RelationLabel label) {
            double probability = vote.probability(label);
            List<Event> same = known.stream()
                    .filter(event -> Vote.label(event) == label)
                    .map(event -> EventAssembler.surely(event, probability))
                    .toList();
            Optional<Word> predicate = Predicates.between(parse, source.span(), target.span());
            if (!same.isEmpty() || predicate.isEmpty()) {
                return same;
            }
            List<Event> events = new ArrayList<>();
            for (Mention from : source.mentions()) {
                for (Mention to : target.mentions()) {
                    if (acts(from.actor(), to.actor()) && probability >= least(from.actor(), to.actor())) {
                        events.add(assembler.modelled(
                                predicate.get(), type(label), probability, from, to, parse, sentence));
                    }
                }
            }
            return events;
        }
    }

    private static double least(Actor source, Actor target) {
        return source.country() == null || target.country() == null ? UNKNOWN : 0;
    }

    /** Whether one can act on the other: nobody acts on himself, nor a state on those who act for it. */
    private static boolean acts(Actor source, Actor target) {
        return !source.id().equals(target.id())
                && !source.id().equals(target.principal())
                && !target.id().equals(source.principal());
    }

    private static EventType type(RelationLabel label) {
        return label == RelationLabel.YIELD ? EventType.RETREAT : EventType.valueOf(label.name());
    }
}
