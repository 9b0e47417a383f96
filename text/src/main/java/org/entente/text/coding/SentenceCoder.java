package org.entente.text.coding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.model.Condition;
import org.entente.model.Event;
import org.entente.model.Mention;
import org.entente.text.language.Parse;
import org.jspecify.annotations.Nullable;

/** Codes a document sentence by sentence, each one knowing the events of those before. */
final class SentenceCoder {
    private final CandidateFinder finder;
    private final EventAssembler assembler;
    private final ConditionReader conditionReader;
    private final Utterances utterances;
    private final Explanations explanations;
    private final @Nullable PairEvents pairs;
    private final boolean frames;
    private final List<Event> events = new ArrayList<>();
    private final List<Condition> conditions = new ArrayList<>();

    /**
     * @param pairs settles what the frames find with the sentence model; null for the frames alone
     * @param frames whether what the frames find counts
     */
    SentenceCoder(
            CandidateFinder finder,
            EventAssembler assembler,
            ConditionReader conditionReader,
            Utterances utterances,
            Explanations explanations,
            @Nullable PairEvents pairs,
            boolean frames) {
        this.frames = frames;
        this.explanations = explanations;
        this.pairs = pairs;
        this.finder = finder;
        this.assembler = assembler;
        this.conditionReader = conditionReader;
        this.utterances = utterances;
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    List<Condition> conditions() {
        return List.copyOf(conditions);
    }

    void code(Parse parse, int sentence) {
        List<Candidate> complete = new ArrayList<>();
        for (Candidate candidate : finder.find(parse, utterances)) {
            Bridge.complete(candidate, speakers(candidate), events, sentence).ifPresent(complete::add);
        }
        List<Candidate> kept = Absorption.absorb(parse, complete);
        Map<String, Event> found = new LinkedHashMap<>();
        for (Candidate candidate : kept) {
            List<Event> coded = assembler.events(candidate, kept, parse, sentence);
            coded.forEach(event -> explanations.found(event, candidate.entry(), parse));
            coded.forEach(event -> found.merge(key(event), event, SentenceCoder::surer));
            conditions.addAll(conditionReader.conditions(candidate, coded, parse, sentence));
        }
        List<Event> all = frames ? List.copyOf(found.values()) : List.of();
        events.addAll(pairs == null ? all : pairs.settle(all, parse, sentence));
    }

    private List<Mention> speakers(Candidate candidate) {
        return utterances
                .around(candidate.word().span())
                .map(Utterances.Said::speakers)
                .orElse(List.of());
    }

    /** Within one sentence the same deed between the same two is one event. */
    private static String key(Event event) {
        Mention target = event.target();
        return event.type() + " " + event.source().actor().id() + " "
                + (target == null ? "-" : target.actor().id()) + " " + event.factuality() + " "
                + Objects.toString(event.mode(), "-");
    }

    private static Event surer(Event one, Event other) {
        return other.confidence() > one.confidence() ? other : one;
    }
}
