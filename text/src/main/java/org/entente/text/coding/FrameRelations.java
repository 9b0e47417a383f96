package org.entente.text.coding;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.EventType;
import org.entente.model.Factuality;
import org.entente.model.Mention;
import org.entente.model.Span;
import org.entente.text.codebook.Codebook;
import org.entente.text.factuality.FactualityReader;
import org.entente.text.language.Parse;
import org.entente.text.language.Word;
import org.jspecify.annotations.Nullable;

/** What the codebook's frames say of two marked stretches of a sentence, taken as its only actors. Thread-safe. */
public final class FrameRelations {
    /** How far the two sides of a frame are those asked about. */
    public enum Fit {
        /** The source acts on the target. */
        BOTH,
        /** The source acts; on whom, the frame does not say. */
        SOURCE,
        /** The target acts on the source. */
        REVERSED,
        /** The target acts; on whom, the frame does not say. */
        TARGET
    }

    /**
     * One event that the frames find.
     *
     * @param predicate the word the frame was chosen by
     * @param certainty how sure the two sides are, in [0, 1]
     */
    public record Finding(Word predicate, EventType type, Factuality factuality, Fit fit, double certainty) {}

    private final CandidateFinder finder;
    private final FactualityReader factuality;

    public FrameRelations(Codebook codebook) {
        this.finder = new CandidateFinder(codebook);
        this.factuality = new FactualityReader(codebook);
    }

    /** The events of a sentence that one of the two takes part in, in the order of the text. */
    public List<Finding> read(Parse parse, @Nullable Span source, @Nullable Span target) {
        Marked marked = new Marked(mention("source", source), mention("target", target));
        List<Candidate> complete =
                finder.find(parse, marked).stream().filter(Candidate::complete).toList();
        List<Finding> found = new ArrayList<>();
        for (Candidate candidate : Absorption.absorb(parse, complete)) {
            EventType type = candidate.entry().type();
            if (type == null || candidate.ended()) {
                continue;
            }
            Factuality reading = factuality.read(parse, candidate.word());
            for (Candidate.Pair pair : candidate.pairs()) {
                found.add(new Finding(
                        candidate.word(), type, reading, fit(pair, marked.source()), candidate.certainty()));
            }
        }
        return List.copyOf(found);
    }

    private static Fit fit(Candidate.Pair pair, @Nullable Mention source) {
        boolean forward = pair.source().equals(source);
        if (pair.target() == null) {
            return forward ? Fit.SOURCE : Fit.TARGET;
        }
        return forward ? Fit.BOTH : Fit.REVERSED;
    }

    private static @Nullable Mention mention(String id, @Nullable Span span) {
        return span == null ? null : new Mention(new Actor(id, id, ActorKind.UNKNOWN, null, List.of(), null), id, span);
    }

    /** Takes the two marked stretches, and what belongs to them, for the actors. */
    private record Marked(
            @Nullable Mention source, @Nullable Mention target) implements Participants {
        @Override
        public List<Mention> at(Parse parse, Word word) {
            return one(marked(word));
        }

        @Override
        public List<Mention> places(Parse parse, Word word) {
            return List.of();
        }

        @Override
        public List<Mention> owner(Parse parse, Word word) {
            return parse.children(word, "poss", "compound", "amod", "nn", "nmod").stream()
                    .flatMap(child -> one(marked(child)).stream())
                    .limit(1)
                    .toList();
        }

        private static List<Mention> one(@Nullable Mention mention) {
            return mention == null ? List.of() : List.of(mention);
        }

        private @Nullable Mention marked(Word word) {
            if (source != null && source.span().contains(word.span())) {
                return source;
            }
            return target != null && target.span().contains(word.span()) ? target : null;
        }
    }
}
