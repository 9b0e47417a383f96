package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.ActorKind;
import org.entente.model.Attribution;
import org.entente.model.DateInterval;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.model.TypeGoldstein;
import org.entente.text.factuality.FactualityReader;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** Makes events of the candidates of a sentence: date, factuality, attribution, confidence. */
final class EventAssembler {
    private static final double UNKNOWN_ACTOR = 0.85;
    private static final double BASE = 0.95;

    private final Document document;
    private final String coder;
    private final FactualityReader factuality;
    private final EventDates dates;
    private final Utterances utterances;
    private final Narrative narrative = new Narrative();

    EventAssembler(
            Document document, String coder, FactualityReader factuality, EventDates dates, Utterances utterances) {
        this.document = document;
        this.coder = coder;
        this.factuality = factuality;
        this.dates = dates;
        this.utterances = utterances;
    }

    /** The events of one candidate; none when its entry only speaks of a condition or its carrier says it ended. */
    List<Event> events(Candidate candidate, List<Candidate> others, Parse parse, int sentence) {
        EventType type = candidate.entry().type();
        if (type == null || candidate.ended()) {
            return List.of();
        }
        Factuality reading = factuality.read(parse, candidate.word());
        DateInterval date = date(candidate, parse, sentence);
        List<Event> events = new ArrayList<>();
        for (Candidate.Pair pair : candidate.pairs()) {
            Span span = evidence(candidate, pair, parse);
            Mention target = pair.target();
            String id = Identifiers.of(
                    'e',
                    document.id(),
                    span,
                    candidate.word().span(),
                    type,
                    pair.source().actor().id(),
                    target == null ? "-" : target.actor().id());
            events.add(new Event(
                    id,
                    document.id(),
                    sentence,
                    span,
                    span.of(document.text()),
                    date,
                    pair.source(),
                    target,
                    type,
                    candidate.entry().mode(),
                    candidate.entry().goldstein(),
                    reading,
                    attribution(candidate, others, pair, parse),
                    confidence(candidate, pair),
                    coder));
        }
        return events;
    }

    /** An event that the sentence model found: what joins the two actors dates it and says how sure the text is. */
    Event modelled(
            Word predicate,
            EventType type,
            double confidence,
            Mention source,
            Mention target,
            Parse parse,
            int sentence) {
        Span span = predicate.span().cover(source.span()).cover(target.span());
        Factuality reading = factuality.read(parse, predicate);
        boolean announced = reading == Factuality.PLANNED && (type == EventType.AGREE || type == EventType.THREATEN);
        return new Event(
                Identifiers.of(
                        'e',
                        document.id(),
                        span,
                        predicate.span(),
                        type,
                        source.actor().id(),
                        target.actor().id()),
                document.id(),
                sentence,
                span,
                span.of(document.text()),
                told(predicate, parse).orElseGet(() -> dates.date(parse, predicate)),
                source,
                target,
                type,
                null,
                TypeGoldstein.of(type),
                announced ? Factuality.ASSERTED : reading,
                spoken(predicate, source),
                rounded(confidence),
                coder);
    }

    /** The same event, as sure as frames and model together are. */
    static Event surely(Event event, double confidence) {
        return event.withConfidence(rounded(confidence));
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }

    private Optional<DateInterval> told(Word predicate, Parse parse) {
        return dates.told(parse, predicate)
                .or(() -> utterances
                        .around(predicate.span())
                        .flatMap(utterances::cue)
                        .flatMap(cue -> dates.told(cue.parse(), cue.word())));
    }

    private @Nullable Attribution spoken(Word predicate, Mention source) {
        return utterances
                .around(predicate.span())
                .filter(said -> !said.speakers().isEmpty())
                .map(said -> new Attribution(
                        speakerFor(source, said.speakers()),
                        said.utterance().quoted(),
                        StatementAssembler.identifier(document, said, speakerFor(source, said.speakers()))))
                .orElse(null);
    }

    /**
     * When it happened: as the sentence says, else when the words around it were said, else when the same was told of the
     * same two a moment before, else on the day of publication.
     */
    private @Nullable DateInterval date(Candidate candidate, Parse parse, int sentence) {
        Optional<DateInterval> told = told(candidate.word(), parse).or(() -> narrative.date(candidate, sentence));
        told.ifPresent(date -> {
            narrative.add(candidate, date, sentence);
            dates.remember(candidate.word().lemma(), date);
        });
        return told.orElseGet(() -> dates.date(parse, candidate.word()));
    }

    private static Span evidence(Candidate candidate, Candidate.Pair pair, Parse parse) {
        Span span = candidate.word().span().cover(candidate.carrier().span());
        if (parse.span().contains(pair.source().span())) {
            span = span.cover(pair.source().span());
        }
        Mention target = pair.target();
        if (target != null && parse.span().contains(target.span())) {
            span = span.cover(target.span());
        }
        return span;
    }

    private @Nullable Attribution attribution(
            Candidate candidate, List<Candidate> others, Candidate.Pair pair, Parse parse) {
        Optional<Attribution> accuser = accuser(candidate, others, parse);
        if (accuser.isPresent()) {
            return accuser.get();
        }
        return spoken(candidate.word(), pair.source());
    }

    /** Of several speakers ("both governments said") the one that acts in the event, else the first. */
    private static Mention speakerFor(Mention source, List<Mention> speakers) {
        return speakers.stream()
                .filter(speaker -> Pairing.same(speaker, source))
                .findFirst()
                .orElse(speakers.get(0));
    }

    /** What someone is accused of is said by the accuser. */
    private Optional<Attribution> accuser(Candidate candidate, List<Candidate> others, Parse parse) {
        List<Word> above = parse.ancestors(candidate.word());
        return others.stream()
                .filter(other -> other.entry().type() == EventType.ACCUSE)
                .filter(other -> !other.word().equals(candidate.word())
                        && !other.source().empty())
                .filter(other -> above.contains(other.word()))
                .filter(other -> above.subList(0, above.indexOf(other.word())).stream()
                        .noneMatch(word ->
                                List.of("advcl", "relcl", "conj", "parataxis").contains(word.relation())))
                .findFirst()
                .map(other -> new Attribution(other.source().mentions().get(0), false, null));
    }

    private static double confidence(Candidate candidate, Candidate.Pair pair) {
        double confidence = BASE * candidate.certainty();
        if (unknown(pair.source()) || unknown(pair.target())) {
            confidence *= UNKNOWN_ACTOR;
        }
        return rounded(confidence);
    }

    private static boolean unknown(@Nullable Mention mention) {
        return mention != null && mention.actor().kind() == ActorKind.UNKNOWN;
    }
}
