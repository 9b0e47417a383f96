package org.entente.text.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.RelationLabel;
import org.entente.model.Span;
import org.entente.text.encoder.PairNetwork;
import org.jspecify.annotations.Nullable;

/** Labels by the sentence model alone. */
public final class NetworkPairReader implements PairReader {
    private final PairNetwork network;

    public NetworkPairReader(PairNetwork network) {
        this.network = network;
    }

    @Override
    public RelationRanking read(String sentence, @Nullable Span source, @Nullable Span target) {
        List<Span> marked = new ArrayList<>();
        int first = add(marked, source);
        int second = add(marked, target);
        double[] probabilities = network.read(sentence, marked).probabilities(first, second);
        List<RelationRanking.Choice> choices = new ArrayList<>();
        for (RelationLabel label : RelationLabel.values()) {
            choices.add(new RelationRanking.Choice(label, probabilities[label.place()]));
        }
        return new RelationRanking(choices, probabilities[choices.size()], "sentence model");
    }

    private static int add(List<Span> marked, @Nullable Span span) {
        if (span == null) {
            return -1;
        }
        marked.add(span);
        return marked.size() - 1;
    }
}
