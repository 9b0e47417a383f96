package org.entente.text.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Labels by the sentence model and the codebook's frames together: a frame that fits raises the odds of its label. How
 * much was fitted on our own sentences, see {@code docs/decisions/0004-sentence-model.md}.
 */
public final class JointPairReader implements PairReader {
    /** Added to the log of a label's odds when a frame surely fits source and target. */
    private static final double FRAME_WEIGHT = 2.5;

    private final NetworkPairReader network;
    private final FrameReader frames;
    private final double weight;

    public JointPairReader(NetworkPairReader network, FrameReader frames) {
        this(network, frames, FRAME_WEIGHT);
    }

    /** @param weight what a frame that surely fits adds to the log of its label's odds; 0 leaves the network alone */
    public JointPairReader(NetworkPairReader network, FrameReader frames, double weight) {
        this.network = network;
        this.frames = frames;
        this.weight = weight;
    }

    @Override
    public RelationRanking read(String sentence, @Nullable Span source, @Nullable Span target) {
        RelationRanking model = network.read(sentence, source, target);
        FrameReader.Word word = frames.read(sentence, source, target);
        double sum = model.nothing();
        List<RelationRanking.Choice> raised = new ArrayList<>();
        for (RelationRanking.Choice choice : model.choices()) {
            double certainty = word.certainty().getOrDefault(choice.label(), 0.0);
            double odds = choice.probability() * Math.exp(weight * certainty);
            raised.add(new RelationRanking.Choice(choice.label(), odds));
            sum += odds;
        }
        double all = sum;
        List<RelationRanking.Choice> choices = raised.stream()
                .map(choice -> new RelationRanking.Choice(choice.label(), choice.probability() / all))
                .toList();
        return new RelationRanking(choices, model.nothing() / all, reason(word));
    }

    private static String reason(FrameReader.Word word) {
        return word.predicates().isEmpty()
                ? "sentence model"
                : "sentence model and frames of " + String.join(", ", word.predicates());
    }
}
