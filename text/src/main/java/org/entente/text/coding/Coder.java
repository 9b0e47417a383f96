package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Coding;
import org.entente.model.Document;
import org.entente.model.Event;
import org.entente.model.Sentence;
import org.entente.model.Span;
import org.entente.text.actor.ActorReader;
import org.entente.text.actor.DocumentActors;
import org.entente.text.codebook.Codebook;
import org.entente.text.date.DateReader;
import org.entente.text.date.TimeExpression;
import org.entente.text.encoder.PairNetwork;
import org.entente.text.factuality.FactualityReader;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.plain.TextHead;
import org.entente.text.statement.StatementFinder;
import org.entente.text.syntax.Repairs;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document: who did what to whom, when, according to whom; what stands between actors; what they have
 * undertaken.
 *
 * <p>Thread-safe; the same document gives the same coding.
 */
public final class Coder {
    /** Name and version of this coder, kept with every event. */
    public static final String NAME = "entente-0.1.0";

    private final Language language;
    private final ActorReader actorReader;
    private final Codebook codebook;
    private final CandidateFinder finder;
    private final FactualityReader factuality;
    private final @Nullable PairNetwork network;
    private final CoderSettings settings;

    /** @param network the sentence model, null for the codebook's frames alone */
    public Coder(Language language, ActorReader actorReader, Codebook codebook, @Nullable PairNetwork network) {
        this(language, actorReader, codebook, network, new CoderSettings(true, network != null, true));
    }

    /** @param network the sentence model; may be null where the settings do without */
    public Coder(
            Language language,
            ActorReader actorReader,
            Codebook codebook,
            @Nullable PairNetwork network,
            CoderSettings settings) {
        if (settings.model() && network == null) {
            throw new IllegalArgumentException("To read with the model there must be one.");
        }
        this.settings = settings;
        this.network = settings.model() ? network : null;
        this.language = language;
        this.actorReader = actorReader;
        this.codebook = codebook;
        this.finder = new CandidateFinder(codebook);
        this.factuality = new FactualityReader(codebook);
    }

    public Coding code(Document document) {
        return code(document, new Explanations());
    }

    /** @param explanations is told why each event was coded */
    public Coding code(Document document, Explanations explanations) {
        Span body = TextHead.ofPlain(document.text()).body();
        List<Span> spans = language.sentences(document.text()).stream()
                .filter(span -> span.begin() >= body.begin())
                .toList();
        List<Parse> parses = spans.stream()
                .map(span -> Repairs.repair(language.parse(document.text(), span)))
                .toList();
        DocumentActors actors = actorReader.read(document, parses);
        NamedParticipants participants = new NamedParticipants(actors, settings.coreference());
        List<TimeExpression> times = new DateReader().readDocument(document.text(), spans, document.published());
        EventDates dates = new EventDates(times, document.published());
        Utterances utterances =
                new Utterances(new StatementFinder().find(document.text(), parses), parses, participants, actors.all());
        EventAssembler assembler = new EventAssembler(document, NAME, factuality, dates, utterances);
        ConditionReader conditions = new ConditionReader(document, factuality, dates);
        PairEvents pairs = network == null
                ? null
                : new PairEvents(document.text(), network, assembler, participants.mentions(), explanations);
        SentenceCoder coder =
                new SentenceCoder(finder, assembler, conditions, utterances, explanations, pairs, settings.frames());
        for (int index = 0; index < parses.size(); index++) {
            coder.code(parses.get(index), index);
        }
        List<Event> events = coder.events();
        return new Coding(
                document,
                sentences(spans),
                actors.all(),
                events,
                new StatementAssembler(document, parses, factuality, dates, utterances).statements(events),
                coder.conditions(),
                new CommitmentReader(document, codebook, factuality, dates, utterances).commitments(parses),
                new MilestoneReader(document, times).milestones(parses, events));
    }

    private static List<Sentence> sentences(List<Span> spans) {
        List<Sentence> sentences = new ArrayList<>();
        for (Span span : spans) {
            sentences.add(new Sentence(sentences.size(), span));
        }
        return List.copyOf(sentences);
    }
}
