package org.entente.text.relation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Factuality;
import org.entente.model.RelationLabel;
import org.entente.model.Span;
import org.entente.text.coding.FrameRelations;
import org.entente.text.coding.FrameRelations.Finding;
import org.entente.text.coding.FrameRelations.Fit;
import org.entente.text.language.Language;
import org.entente.text.language.Parse;
import org.entente.text.syntax.Repairs;
import org.jspecify.annotations.Nullable;

/** The codebook's word on a source and a target. Thread-safe. */
public final class FrameReader {
    private final Language language;
    private final FrameRelations frames;

    public FrameReader(Language language, FrameRelations frames) {
        this.language = language;
        this.frames = frames;
    }

    /**
     * What the frames say for each label.
     *
     * @param certainty by label, in [0, 1]: of the event found for both sides, or less where only one side fits
     * @param predicates the words that the frames were chosen by
     */
    public record Word(Map<RelationLabel, Double> certainty, List<String> predicates) {
        public Word {
            certainty = Map.copyOf(certainty);
            predicates = List.copyOf(predicates);
        }
    }

    /** Reads the sentence that holds both; what is denied is no event. */
    public Word read(String text, @Nullable Span source, @Nullable Span target) {
        Map<RelationLabel, Double> certainty = new EnumMap<>(RelationLabel.class);
        List<String> predicates = new ArrayList<>();
        for (Span sentence : language.sentences(text)) {
            if (!holds(sentence, source, target)) {
                continue;
            }
            Parse parse = Repairs.repair(language.parse(text, sentence));
            for (Finding finding : frames.read(parse, source, target)) {
                if (finding.factuality() != Factuality.DENIED) {
                    RelationLabel label = RelationLabel.of(finding.type(), finding.factuality());
                    certainty.merge(label, weight(finding.fit()) * finding.certainty(), Math::max);
                    predicates.add(finding.predicate().lemma());
                }
            }
        }
        return new Word(certainty, predicates);
    }

    private static boolean holds(Span sentence, @Nullable Span source, @Nullable Span target) {
        Span side = source == null ? target : source;
        return side == null || sentence.overlaps(side);
    }

    private static double weight(Fit fit) {
        return switch (fit) {
            case BOTH -> 1;
            case SOURCE -> 0.6;
            case REVERSED -> 0.2;
            case TARGET -> 0.1;
        };
    }
}
