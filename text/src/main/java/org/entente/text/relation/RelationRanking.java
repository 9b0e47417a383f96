package org.entente.text.relation;

import java.util.Comparator;
import java.util.List;
import org.entente.model.RelationLabel;

/**
 * How likely each label is for a source and a target.
 *
 * @param choices the labels, the likeliest first; with {@code nothing} they sum to 1
 * @param nothing probability that the source does nothing to the target
 * @param reason what the choice rests on, for a person to read
 */
public record RelationRanking(List<Choice> choices, double nothing, String reason) {
    /** One label with its probability in [0, 1]. */
    public record Choice(RelationLabel label, double probability) {}

    public RelationRanking {
        choices = choices.stream()
                .sorted(Comparator.comparingDouble((Choice choice) -> -choice.probability())
                        .thenComparing(Choice::label))
                .toList();
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("A ranking needs a choice.");
        }
    }

    /** The likeliest label. */
    public RelationLabel best() {
        return choices.get(0).label();
    }

    /** How likely the likeliest label is, if there is an event at all, in [0, 1]. */
    public double confidence() {
        double some = choices.stream().mapToDouble(Choice::probability).sum();
        return some == 0 ? 0 : Math.min(1, choices.get(0).probability() / some);
    }
}
