package org.entente.text.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.RelationLabel;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Labels by the codebook's frames alone; what they do not know is split evenly. */
public final class FramePairReader implements PairReader {
    private final FrameReader frames;

    public FramePairReader(FrameReader frames) {
        this.frames = frames;
    }

    @Override
    public RelationRanking read(String sentence, @Nullable Span source, @Nullable Span target) {
        FrameReader.Word word = frames.read(sentence, source, target);
        List<RelationRanking.Choice> choices = new ArrayList<>();
        double sum = 0.15;
        for (double certainty : word.certainty().values()) {
            sum += certainty;
        }
        for (RelationLabel label : RelationLabel.values()) {
            choices.add(new RelationRanking.Choice(label, (word.certainty().getOrDefault(label, 0.0) + 0.01) / sum));
        }
        return new RelationRanking(choices, 0, "frames of " + String.join(", ", word.predicates()));
    }
}
