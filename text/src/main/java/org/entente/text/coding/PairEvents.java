package org.entente.text.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.RelationLabel;
import org.entente.model.Span;
import org.entente.text.actor.ActorMention;
import org.entente.text.encoder.PairNetwork;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;

/**
 * Asks the sentence model about every pair of a sentence's actors, and settles with it what the frames found: an event
 * of the frames that the model finds impossible is left out, one that only the model finds is added.
 */
final class PairEvents {
    /** From here on a second event of a pair is believed. */
    private static final double SECOND = 0.42;

    /** A frame that is so sure stands against the model, with so much confidence at least. */
    private static final double FRAME_SURE = 0.7;

    private static final double FRAME_LEAST = 0.5;

    /** From here on an event of the frames is believed. */
    private static final double FRAME_BELIEVED = 0.5;

    /** From here on a deed without a target is believed. */
    private static final double ALONE = 0.5;

    /** A label that the model alone gives: from here on kept if the sentence has nothing better. */
    private static final double LEAST = 0.4;

    /** From here on kept beside other events. */
    private static final double SURE = 0.6;

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
        List<Stretch> stretches = Stretch.of(parse, mentions);
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
                    // The model was taught that what is denied or only possible is no event; the frames know better.
                    known.stream().filter(event -> !stated(event)).forEach(settled::add);
                    List<Event> said = known.stream().filter(PairEvents::stated).toList();
                    if (said.isEmpty() && !known.isEmpty()) {
                        continue;
                    }
                    Vote vote = new Vote(scored.probabilities(first, second), said);
                    settled.addAll(new Dyad(source, target, said, vote, parse, sentence).events());
                }
            }
        }
        open.stream()
                .filter(event -> event.target() != null
                        || (settled.stream().noneMatch(other -> fuller(other, event))
                                && agreed(event, scored, stretches)))
                .forEach(settled::add);
        return once(sure(settled, found));
    }

    /** What the frames found, and of what only the model found the sure, or the likeliest where there is nothing else. */
    private static List<Event> sure(List<Event> settled, List<Event> found) {
        Set<String> framed = found.stream().map(Event::id).collect(Collectors.toSet());
        List<Event> kept = settled.stream()
                .filter(event -> framed.contains(event.id()) || event.confidence() >= SURE)
                .toList();
        double likeliest = settled.stream().mapToDouble(Event::confidence).max().orElse(1);
        return kept.isEmpty()
                ? settled.stream()
                        .filter(event -> event.confidence() >= likeliest)
                        .toList()
                : kept;
    }

    /** The same deed of the same two, named in two ways, is one event: the surest stays. */
    private static List<Event> once(List<Event> events) {
        Map<String, Event> surest = new LinkedHashMap<>();
        for (Event event : events) {
            surest.merge(
                    event.type() + " " + event.source().actor().id() + " " + target(event),
                    event,
                    (one, other) -> other.confidence() > one.confidence() ? other : one);
        }
        return surest.values().stream()
                .sorted(Comparator.comparing(Event::span).thenComparing(Event::id))
                .toList();
    }

    private static String target(Event event) {
        Mention target = event.target();
        return target == null ? "-" : target.actor().id();
    }

    /** Whether the model, asked about the source alone, takes the frame's word for a deed without a target. */
    private static boolean agreed(Event event, PairNetwork.Scored scored, List<Stretch> stretches) {
        if (!stated(event)) {
            return true;
        }
        for (int index = 0; index < stretches.size(); index++) {
            if (stretches.get(index).holds(event.source())) {
                Vote vote = new Vote(scored.probabilities(index, -1), List.of(event));
                return vote.probability(Vote.label(event)) >= ALONE;
            }
        }
        return true;
    }

    private static boolean stated(Event event) {
        return event.factuality() == Factuality.ASSERTED || event.factuality() == Factuality.PLANNED;
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

        /** Where a frame is sure, what it says stands and the model adds nothing of its own. */
        List<Event> events() {
            List<Event> sure = known.stream()
                    .filter(event -> event.confidence() >= FRAME_SURE)
                    .map(event ->
                            EventAssembler.surely(event, Math.max(FRAME_LEAST, vote.probability(Vote.label(event)))))
                    .toList();
            List<Event> events = sure.isEmpty() ? weighed() : sure;
            events.forEach(event -> explanations.weighed(event, vote, parse));
            return events;
        }

        private List<Event> weighed() {
            RelationLabel best = vote.best();
            return Arrays.stream(RelationLabel.values())
                    .filter(label -> label == best || vote.probability(label) >= SECOND)
                    .flatMap(label -> events(label).stream())
                    .toList();
        }

        /** The frames' events of a label, else the model's own. */
        private List<Event> events(RelationLabel label) {
            double probability = vote.probability(label);
            List<Event> same = known.stream()
                    .filter(event -> Vote.label(event) == label && 1 - vote.nothing() >= FRAME_BELIEVED)
                    .map(event -> EventAssembler.surely(event, probability))
                    .toList();
            Optional<Word> predicate = Predicates.between(parse, source.span(), target.span());
            if (!same.isEmpty() || predicate.isEmpty()) {
                return same;
            }
            List<Event> events = new ArrayList<>();
            for (Mention from : source.mentions()) {
                for (Mention to : target.mentions()) {
                    if (probability >= LEAST
                            && 1 - vote.nothing()
                                    >= Plausibility.least(label, source, target, from.actor(), to.actor(), parse)) {
                        events.add(assembler.modelled(
                                predicate.get(), type(label), probability, from, to, parse, sentence));
                    }
                }
            }
            return events;
        }
    }

    private static EventType type(RelationLabel label) {
        return label == RelationLabel.YIELD ? EventType.RETREAT : EventType.valueOf(label.name());
    }
}
